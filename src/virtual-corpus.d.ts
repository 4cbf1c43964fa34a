/** Made by the corpus plugin at build and in development. */
declare module 'virtual:corpus' {
  import type { CorpusManifest } from '#domain/model/corpus-manifest.ts'

  export const manifest: CorpusManifest
}
