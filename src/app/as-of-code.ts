// What only readers of an earlier day need, in one piece.
export { corpusAsOf } from '#domain/corpus/as-of.ts'
export { AsOfNotice } from '#features/filters/as-of-notice.tsx'
