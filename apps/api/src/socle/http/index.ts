export * from './configure-application.js';
export * from './delais.js';
export { refuseAdresse } from './entrees.js';
export * from './openapi.js';
export * from './serve-web.js';
