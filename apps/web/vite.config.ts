import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { LOCALES } from './src/i18n/locales.ts'
import { rolldownOptions } from './vite.shared.ts'

/** In development `/api` goes to the server that `CLOUDLORE_API` names; by default that of `npm start`. */
export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, '.', 'CLOUDLORE_')['CLOUDLORE_API'] ?? 'http://127.0.0.1:4747'
  return {
    base: './',
    plugins: [react(), optimizeLocales.vite({ locales: Object.values(LOCALES) })],
    build: {
      outDir: 'dist',
      target: 'es2023',
      // The content security policy allows no data: fonts or modules, so every asset is a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rolldownOptions,
    },
    server: { proxy: { '/api': api, '/readyz': api } },
  }
})
