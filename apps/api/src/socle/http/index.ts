export * from './configure-application.js';
export * from './json-pret.js';
export * from './openapi.js';
export * from './serve-web.js';
