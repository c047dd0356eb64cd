export * from './import-en-fond.js';
