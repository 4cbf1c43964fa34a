/** Made by the corpus plugin at build and in development. */
declare module 'virtual:corpus' {
  export const manifest: import('#domain/model/corpus-manifest.ts').CorpusManifest
}
