import * as v from 'valibot'
import { offset, text } from '../model/fields.ts'
import { ArticleSchema } from '../model/corpus.ts'

const { id, label, title, subject, publisher, published } = ArticleSchema.entries

/** All articles of a large corpus, as far as a list tells of them, in order of publication. */
export const CatalogueSchema = v.object({
  format: v.literal('1'),
  /** Of the corpus. */
  version: text,
  articles: v.array(
    v.object({
      id,
      label,
      title,
      subject,
      publisher: v.pick(publisher, ['name', 'basis']),
      published: v.pick(published, ['edtf', 'basis']),
      /** Names. */
      origins: v.array(text),
      /** How many events and claims rest on it. */
      records: offset,
    }),
  ),
})

export type Catalogue = v.InferOutput<typeof CatalogueSchema>
