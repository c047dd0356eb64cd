import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where the worker's code is: the compiled file beside this one in production, else its TypeScript source, which Node
 * 22.18 and later start as it is (tests run from source, and a test runner does not transform what a thread loads).
 */
export function getPdfWorkerUrl(): URL {
  const compile = new URL('./pdf-worker.js', import.meta.url);
  return existsSync(fileURLToPath(compile)) ? compile : new URL('./pdf-worker.ts', import.meta.url);
}
