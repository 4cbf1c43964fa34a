import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { CorpusSchema } from '#domain/model/corpus.ts'
import { ReferenceSchema } from '#domain/model/reference.ts'

/**
 * The JSON Schema (draft 2020-12) of the published corpus, as JSON text. It allows further
 * fields, as the format does. Throws where the schema holds a rule that JSON Schema cannot say.
 */
export function corpusJsonSchema(): string {
  return jsonSchemaOf(
    CorpusSchema,
    'Bamboo Ledger corpus, format 1',
    'Events and claims of news articles on Vietnam and five partners, each with the sentences it rests on. Offsets are UTF-16 code units into the article file decoded as UTF-8.',
  )
}

/** The JSON Schema (draft 2020-12) of the published reference layer, as JSON text. */
export function referenceJsonSchema(): string {
  return jsonSchemaOf(
    ReferenceSchema,
    'Bamboo Ledger reference layer, format 1',
    'Figures from outside the articles on Vietnam and five partners, each with its publisher and address, and where they touch what an article says.',
  )
}

function jsonSchemaOf(schema: v.GenericSchema, title: string, description: string): string {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // A brand tells types apart and says nothing of the data.
    ignoreActions: ['brand'],
  })
  return JSON.stringify({ $schema, title, description, ...rest })
}
