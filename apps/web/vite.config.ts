import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { neutralDsfr } from './outils/neutral-dsfr.ts';
import { preloadFonts } from './outils/preload-fonts.ts';

const API = `http://localhost:${process.env['PORT_API'] ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    neutralDsfr(),
    react(),
    preloadFonts(),
    // The page is not among them: it is compressed with its nonce, at each request. WOFF2 is Brotli already.
    compression({
      algorithms: ['gzip', 'brotliCompress'],
      include: /\.(?:js|css|svg|txt|ico)$/,
      threshold: 1024,
      skipIfLargerOrEqual: true,
      logLevel: 'silent',
    }),
  ],
  resolve: { conditions: ['focale-source', ...defaultClientConditions] },
  // The host is left as it is: the API refuses a request whose origin is not its own address.
  server: { port: 5173, proxy: { '/api': { target: API, changeOrigin: false } } },
  build: {
    // Inlined icons would double the weight of the sheets and need `data:` in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // What several screens share is a crowd of small modules: one file of them compresses better than thirty, and
          // costs one answer.
          groups: [
            {
              name: 'partage',
              test: /\/(?:apps\/web|libs\/\w[\w-]*)\/src\/.*\.tsx?$/,
              minShareCount: 3,
              maxModuleSize: 6000,
            },
          ],
        },
      },
    },
  },
});
