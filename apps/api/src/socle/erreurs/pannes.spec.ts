import { describe, expect, it } from '@jest/globals';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isPassagere } from '../../base/index.js';

describe('a failure of the moment', () => {
  it.each([
    ['a connection that the server ended', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['the next statement on it', new QueryRunnerProviderAlreadyReleasedError()],
    ['the next one still', new QueryRunnerAlreadyReleasedError()],
    ['one wrapped in another', new Error('failed', { cause: new Error('Connection terminated unexpectedly') })],
  ])('is %s', (_, erreur) => {
    expect(isPassagere(erreur)).toBe(true);
  });

  it('is no fault of our own', () => {
    expect(isPassagere(new TypeError('x is undefined'))).toBe(false);
    expect(isPassagere(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe(false);
  });
});
