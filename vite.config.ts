import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cslPlugin } from './src/compile/csl-plugin.ts'
import { fontsPlugin } from './src/compile/fonts-plugin.ts'
import { corpusPlugin } from './src/compile/vite-plugin.ts'

export default defineConfig({
  plugins: [fontsPlugin(), react(), tailwindcss(), corpusPlugin(), cslPlugin()],
  // A build has its own (scripts/build.mjs). Tests see them as text, and of texts only the empty one is false.
  define: {
    'import.meta.env.VITE_APP_VERSION': '"in development"',
    'import.meta.env.VITE_SHARDED': '""',
    // Only scripts/portable.mjs says otherwise.
    'import.meta.env.VITE_PORTABLE': '""',
  },
  build: {
    // A strict Content-Security-Policy knows no data: addresses.
    assetsInlineLimit: 0,
    // light-dark() stays as it is, so that paper can ask for the light page (src/app/print.css).
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Chunks are listed in the prerendered pages, so no inline helper is needed to preload them.
    modulePreload: { polyfill: false },
    // What a view asks for at once is measured by the build itself (scripts/build.mjs).
    chunkSizeWarningLimit: Infinity,
    license: { fileName: 'licenses.json' },
    // A slow plugin is not a fault of the build.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // What every view needs at once stands in one piece: it packs better than many small ones.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              // What asks for several things at once stands on one page only.
              test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack)\/(?!.*(?:queriesObserver|useQueries)\.js)/,
            },
            {
              name: 'evidence',
              test: /src\/(?:url(?!\/(?:embed|use-kept))|lib(?!\/(?:csv|text-width|capitalised|unicode-range|unseen))|domain\/dates(?!\/date-form))\/|src\/domain\/numbers\/format-number\.|src\/evidence\/(?:article-marks|article-reference|date-note|evidence-link|evidence-quote|nothing-left|plans-link|published-later|record-marks|status-shape)\.|src\/ui\/(?:section-head|text-button|use-alive|use-disclosure-keys|marked-names)\./,
            },
            {
              // Numbers and their words are wanted together; each piece has its name in the first view.
              name: 'figures',
              test: /src\/domain\/reference\/reference-(?:words|index)\./,
            },
            {
              // Recharts and what it stands on, as far as every chart needs it; fetched when a chart comes near.
              name: 'charts',
              test: /node_modules\/(?:recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|d3-[a-z-]+|victory-vendor|decimal\.js-light|eventemitter3|react-is|tiny-invariant|clsx)\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/test/fail-on-console.ts'],
    // A machine may be busy; a test that hangs is found all the same.
    testTimeout: 60_000,
  },
})
