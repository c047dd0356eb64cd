export * from './cles-idempotence.js';
export * from './idempotence.interceptor.js';
