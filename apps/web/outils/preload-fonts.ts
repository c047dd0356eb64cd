import type { Plugin } from 'vite';

/** The faces of the first screen: body and titles, in the letters of French. Others come when a text needs them. */
const PREMIERES = /source-sans-3-latin-(?:400|600)-normal-[\w-]+\.woff2$/;

/** Names the fonts of the first screen in the page, so that they travel beside the sheet instead of after it. */
export function preloadFonts(): Plugin {
  return {
    name: 'focale:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const polices = Object.keys(bundle).filter((fichier) => PREMIERES.test(fichier));
        if (polices.length !== 2) throw new Error(`Two fonts to preload were expected, not ${polices.length}`);
        return polices.map((fichier) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${fichier}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
