import { describe, expect, it } from '@jest/globals';
import { canContribute } from './contribution.js';

describe('writing what belongs to a digital function', () => {
  it('is for the head, the deputy and the RRUPN, whatever they hold', () => {
    expect(canContribute(['chef'], [], ['REF_PIX'])).toBe(true);
    expect(canContribute(['lecteur', 'rrupn'], [], ['REF_PIX'])).toBe(true);
  });

  it('is for a contributeur who holds one of these functions, and nobody else', () => {
    expect(canContribute(['contributeur'], ['WEBMESTRE', 'REF_PIX'], ['REF_PIX', 'ADMIN_PIX_ORGA'])).toBe(true);
    expect(canContribute(['contributeur'], ['WEBMESTRE'], ['REF_PIX'])).toBe(false);
    expect(canContribute(['srane'], [], ['REF_PIX'])).toBe(false);
  });
});
