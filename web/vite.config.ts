import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorkerShell } from './service-worker.plugin';

const serviceWorker = 'sw.js';
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), serviceWorkerShell(serviceWorker)],
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: path('./index.html'), worker: path('./src/worker/service-worker.ts') },
      output: {
        // The worker's address must stay the same from build to build.
        entryFileNames: ({ name }) => (name === 'worker' ? serviceWorker : 'assets/[name]-[hash].js'),
        // React, the router and the query cache change rarely and every screen needs them: one file that stays cached.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/,
              priority: 30,
            },
            { name: 'icons', test: /node_modules[\\/]@ant-design[\\/]icons/, minShareCount: 2, priority: 10 },
            // What nearly every screen shares is one file; the rest stays with the screens that need it.
            { name: 'base', test: /node_modules|src[\\/](ui|lib|api|i18n)[\\/]/, minShareCount: 12, priority: 5 },
            { name: 'i18n', test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
});
