import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { LOCALES } from './src/i18n/locales.ts'
import { rolldownOptions } from './vite.shared.ts'

/** Parts of the page that `cloudlore extract --format html` writes: one script, one style sheet, and the font's files. */
export default defineConfig({
  base: './',
  plugins: [react(), optimizeLocales.vite({ locales: Object.values(LOCALES) })],
  build: {
    outDir: 'standalone/dist',
    target: 'es2023',
    cssCodeSplit: false,
    assetsInlineLimit: (path) => !path.endsWith('.woff2'),
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      ...rolldownOptions,
      input: 'src/standalone/main.tsx',
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
    },
  },
})
