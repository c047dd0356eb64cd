import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { neutralDsfr } from './outils/neutral-dsfr.ts';

const API = `http://localhost:${process.env['PORT_API'] ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [neutralDsfr(), react()],
  resolve: { conditions: ['focale-source', ...defaultClientConditions] },
  // The host is left as it is: the API refuses a request whose origin is not its own address.
  server: { port: 5173, proxy: { '/api': { target: API, changeOrigin: false } } },
  build: {
    // Inlined icons would double the weight of the sheets and need `data:` in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
  },
});
