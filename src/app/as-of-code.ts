// What only readers of an earlier day need, in one piece.
export { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
export { corpusAsOf } from '#domain/corpus/as-of.ts'
export { AsOfNotice } from '#features/filters/as-of-notice.tsx'
