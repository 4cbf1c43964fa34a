import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { corpusPlugin } from './src/compile/vite-plugin.ts'

export default defineConfig({
  plugins: [react(), tailwindcss(), corpusPlugin()],
  build: {
    // A strict Content-Security-Policy knows no data: addresses.
    assetsInlineLimit: 0,
    // Chunks are listed in the prerendered pages, so no inline helper is needed to preload them.
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.json' },
    // A slow plugin is not a fault of the build.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/fail-on-console.ts'],
    // A machine may be busy; a test that hangs is found all the same.
    testTimeout: 60_000,
  },
})
