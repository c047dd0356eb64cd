export * from './configure-application.js';
export * from './delais.js';
export { refuseAdresse } from './entrees.js';
export * from './json-pret.js';
export { chooseFormat, quietFramework } from './journal.js';
export * from './openapi.js';
export * from './securite-txt.js';
export { refuseIllisible } from './refuse-illisible.js';
export * from './serve-web.js';
