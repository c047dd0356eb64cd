export * from './garde-par-version.js';
