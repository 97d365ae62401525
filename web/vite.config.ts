// How the browser application is built: `vite build web` writes web/dist, `vite web` serves it beside a running API.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pdfData } from './pdf-data.ts'

export default defineConfig({
  plugins: [react(), pdfData()],
  // The server puts a fresh nonce in place of this literal with every page it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
