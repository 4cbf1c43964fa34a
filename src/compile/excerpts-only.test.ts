import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '#domain/model/corpus.ts'
import { compileCorpus } from './compile-corpus.ts'
import { publishCorpus } from './published-files.ts'
import type { ArticleSource } from './read-articles.ts'
import { FILES, soundSeeds } from './test-seeds.ts'

const NEIGHBOUR = 'Rain fell on the city all afternoon.'
const APART = 'Nobody at the “airport” minded the rain very much.'

const { corpus, sources } = compileLonger()
const whole = publishCorpus(corpus, sources, null)
const excerpts = publishCorpus(corpus, sources, null, { excerptsOnly: true })

/** Names of the files in which words stand as they are or as JSON writes them. */
function filesWith(words: string, { files }: typeof whole): readonly string[] {
  const forms = [words, JSON.stringify(words).slice(1, -1)]
  return [...files].flatMap(([name, content]) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    return forms.some((form) => text.includes(form)) ? [name] : []
  })
}

describe('a host without rights to the articles in full', () => {
  test('publishes no sentence that is neither quoted nor beside one that is', () => {
    expect(filesWith(APART, whole)).toEqual([
      expect.stringMatching(/^data\/search-/),
      expect.stringMatching(/^data\/articles\/first-2023-/),
    ])
    expect(filesWith(APART, excerpts)).toEqual([])
    expect(excerpts.shares.get('first-2023')?.withheld).toContain(APART)
    expect(excerpts.shares.get('first-2023')?.shown).toContain(NEIGHBOUR)
  })

  test('publishes the sentence beside a quoted one, also in the index for search', () => {
    expect(filesWith(NEIGHBOUR, excerpts)).toEqual([
      expect.stringMatching(/^data\/search-/),
      expect.stringMatching(/^data\/articles\/first-2023-excerpts-/),
    ])
  })

  test('has every excerpt at its place', () => {
    for (const { article, start, end, exact } of corpus.excerpts) {
      expect(excerpts.texts.get(article)?.slice(start, end)).toBe(exact)
      expect(excerpts.texts.get(article)).toHaveLength(whole.texts.get(article)?.length ?? 0)
    }
  })

  test('says what its own files hash to, and publishes the same corpus', () => {
    for (const [id, file] of Object.entries(excerpts.manifest.articles)) {
      const hash = createHash('sha256').update(excerpts.files.get(file) ?? '')
      expect(excerpts.manifest.excerpts?.[id]).toBe(hash.digest('hex'))
    }
    expect(whole.manifest.excerpts).toBeUndefined()
    expect(excerpts.files.get('data/corpus.json')).toBe(whole.files.get('data/corpus.json'))
  })
})

/** The sound seeds with two more sentences in the first article that no record uses: beside a quoted one, and at the end. */
function compileLonger(): { corpus: Corpus; sources: ArticleSource[] } {
  const seeds = soundSeeds()
  const first = seeds.get(FILES.firstArticle) ?? ''
  const longer = `${first.replace('discuss arms.', `discuss arms. ${NEIGHBOUR}`)}\n${APART}\n`
  seeds.set(FILES.firstArticle, longer)
  seeds.set(
    FILES.articles,
    (seeds.get(FILES.articles) ?? '').replace(hashOf(first), hashOf(longer)),
  )
  const { corpus: compiled, sources: read, problems } = compileCorpus(seeds)
  if (!compiled) throw new Error(JSON.stringify(problems))
  return { corpus: compiled, sources: read }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
