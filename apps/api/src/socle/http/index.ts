export * from './configure-application.js';
export * from './delais.js';
export { refuseAdresse } from './entrees.js';
export * from './openapi.js';
export { refuseIllisible } from './refuse-illisible.js';
export * from './serve-web.js';
