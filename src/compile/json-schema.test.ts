// @vitest-environment node
import { expect, test } from 'vitest'
import { corpusJsonSchema, referenceJsonSchema } from './json-schema.ts'

test('the schema is draft 2020-12 and demands every part of the corpus', () => {
  const schema: unknown = JSON.parse(corpusJsonSchema())
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: [
      'format',
      'version',
      'articles',
      'excerpts',
      'events',
      'claims',
      'discrepancies',
      'plans',
      'chains',
      'people',
      'briefings',
      'same',
      'questions',
      'stages',
      'unused',
    ],
    properties: {
      format: { const: '1' },
      events: {
        items: { properties: { date: { anyOf: [{ type: 'object' }, { type: 'null' }] } } },
      },
    },
  })
})

test('further fields are allowed, as the format says', () => {
  expect(corpusJsonSchema()).not.toContain('"additionalProperties":false')
})

test('the reference layer has a schema of its own', () => {
  const schema: unknown = JSON.parse(referenceJsonSchema())
  expect(schema).toMatchObject({
    title: 'Bamboo Ledger reference layer, format 1',
    required: ['format', 'version', 'sources', 'sets', 'links'],
  })
})
