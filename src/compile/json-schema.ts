import { toJsonSchema } from '@valibot/to-json-schema'
import { CorpusSchema } from '#domain/model/corpus.ts'

/**
 * The JSON Schema (draft 2020-12) of the published corpus, as JSON text. It allows further
 * fields, as the format does. Throws where the schema holds a rule that JSON Schema cannot say.
 */
export function corpusJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(CorpusSchema, {
    target: 'draft-2020-12',
    // A brand tells types apart and says nothing of the data.
    ignoreActions: ['brand'],
  })
  return JSON.stringify({
    $schema,
    title: 'Bamboo Ledger corpus, format 1',
    description:
      'Events and claims of news articles on Vietnam and five partners, each with the sentences it rests on. Offsets are UTF-16 code units into the article file decoded as UTF-8.',
    ...rest,
  })
}
