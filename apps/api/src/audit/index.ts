export * from './audit-en-base.js';
