import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` finds a server: `npx limner serve` at its default address. */
const DEVELOPMENT_SERVER = 'http://127.0.0.1:8787';

export default defineConfig({
  root: fromHere('.'),
  plugins: [react()],
  resolve: { alias: { 'limner/client': fromHere('../src/client/index.ts') } },
  server: { proxy: { '/v1': DEVELOPMENT_SERVER, '/v1beta1': DEVELOPMENT_SERVER } },
  build: {
    outDir: fromHere('../dist/studio'),
    emptyOutDir: true,
    // The content policy of the server allows no data: URLs for fonts and styles.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
});
