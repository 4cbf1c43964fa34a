import { partCode } from '#ui/late-part.tsx'

/** The source pane comes after the first view, of which it is no part. */
export const SOURCE_PANE = partCode('the source', () => import('#features/reader/source-pane.tsx'))
