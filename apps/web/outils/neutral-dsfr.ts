import type { Plugin } from 'vite';

/**
 * Makes the design system's sheets neutral as they are read, leaving node_modules alone: the fonts reserved to the
 * State go (their files are then never published), its family names give way to ours, and the whole goes in a
 * cascade layer, so that our own rules win without a contest of selectors.
 */
export function neutralDsfr(): Plugin {
  return {
    name: 'focale:neutral-dsfr',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@codegouvfr/react-dsfr/dsfr/') || !id.endsWith('.css')) return null;
      return { code: `@layer dsfr{${toNeutral(code)}}`, map: null };
    },
  };
}

const toNeutral = (css: string): string =>
  css
    .replace(/@charset "[^"]*";/g, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/font-family:(?:Marianne|Spectral)[^;}]*/g, 'font-family:var(--police)');
