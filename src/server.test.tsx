import { beforeAll, describe, expect, it } from 'vitest'
import { manifest } from 'virtual:corpus'
import { matchRoute } from './app/routes.ts'
import { compileCorpus } from './compile/compile-corpus.ts'
import { publishCorpus, type PublishedCorpus } from './compile/published-files.ts'
import { formatProblems } from './compile/problems.ts'
import { deepSeeds, editSeeds, FILES, hashText } from './compile/test-seeds.ts'
import { buildCorpusIndex } from './domain/corpus/corpus-index.ts'
import { outlineOf } from './domain/corpus/outline-of.ts'
import type { Corpus } from './domain/model/corpus.ts'
import { listPictures, renderPages, type PrerenderedPage } from './server.tsx'

/** All that would be markup, a link or a script, were it not text. */
const MARKUP = `<img src=x onerror=alert(1)><script>alert(2)</script>"'--><a href="javascript:alert(3)">`
const SHOWN = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;'
/** What turns the order of what is read, what is not seen, and what no document may hold. */
const TURNED = 'Hanoi\u202eionah\u202c\u200b\u0000.'
const QUOTED = `“${MARKUP}” \u200bsaid العربية 10–20 =1+1.`

/** What no text may become. */
const FORBIDDEN = /^<(?:script|img|iframe|object|base|form)|\s(?:on\w+|style|srcdoc)=/i

/** Tags with their attributes. In the values of these React writes all that would end them as text. */
function tagsOf(html: string): readonly string[] {
  return html.match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi) ?? []
}

/** The small corpus with hostile text wherever there is text, under the ids of articles that the site knows. */
function hostileSeeds(): ReadonlyMap<string, string> {
  const yaml = JSON.stringify(MARKUP)
  const [first = '', second = ''] = Object.keys(manifest.articles)
  const words: readonly (readonly [string, string, string])[] = [
    [FILES.events, 'title: Biden and Trong meet', `title: ${yaml}`],
    [FILES.events, 'actors: []', `actors: [${yaml}]`],
    [FILES.events, 'place: null', `place: ${yaml}`],
    [FILES.firstClaims, 'statement: Vietnam and Russia discuss arms.', `statement: ${yaml}`],
    [FILES.firstClaims, 'speaker: The article', `speaker: ${yaml}`],
    [FILES.firstClaims, 'note: null', `note: ${yaml}`],
    [FILES.firstClaims, '"Vietnam and Russia discuss arms."', JSON.stringify(QUOTED)],
    [FILES.discrepancies, 'title: Did the talks follow?', `title: ${yaml}`],
    [FILES.discrepancies, 'take: Read the later one.', `take: ${yaml}`],
    [FILES.briefings, 'missing: Everybody else.', `missing: ${yaml}`],
    [FILES.briefings, 'text: Two leaders met.', `text: ${yaml}`],
    [FILES.chains, 'title: Chips', `title: ${yaml}`],
    [FILES.people, 'name: Joe Biden', `name: ${yaml}`],
    [FILES.articles, 'title: Biden lands in Hanoi', `title: ${yaml}`],
    [FILES.articles, 'name: Wire, basis: stated', `name: ${yaml}, basis: stated`],
  ]
  const texts: readonly (readonly [string, string, string])[] = [
    [FILES.firstArticle, 'The mood was good.', `The mood was good.\n\n${TURNED}\n\n${QUOTED}`],
  ]
  const before = deepSeeds()
  const seeds = [...words, ...texts].reduce(
    (all, [file, from, to]) => editSeeds(all, file, from, to),
    before,
  )
  const hashes = [before, seeds].map((all) => hashText(all.get(FILES.firstArticle) ?? ''))
  const named = (text: string) =>
    text
      .replaceAll('first-2023', first)
      .replaceAll('second-2024', second)
      .replaceAll(hashes[0] ?? '', hashes[1] ?? '')
  return new Map([...seeds].map(([file, text]) => [named(file), named(text)]))
}

describe('a site of articles and records with hostile text', () => {
  let pages: readonly PrerenderedPage[] = []
  let corpus: Corpus
  let published: PublishedCorpus

  beforeAll(async () => {
    const compilation = compileCorpus(hostileSeeds())
    if (!compilation.corpus) throw new Error(formatProblems(compilation.problems))
    ;({ corpus } = compilation)
    published = publishCorpus(corpus, compilation.sources, null)
    const all: PrerenderedPage[] = []
    for await (const page of renderPages({ corpus, texts: published.texts, partOf: null }))
      all.push(page)
    pages = all
  })

  it('has it as text on every page, and nowhere as markup or link', () => {
    expect(pages.length).toBeGreaterThan(25)
    const tags = pages.flatMap(({ html }) => tagsOf(html))
    const bare = tags.map((tag) => tag.replaceAll(/="[^"]*"/g, '=""'))
    expect(bare.filter((tag) => FORBIDDEN.test(tag))).toEqual([])
    const links = tags.flatMap((tag) => /\s(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? [])
    expect(links.length).toBeGreaterThan(300)
    expect(links.filter((link) => !/^(?:\/(?!\/)|#)/.test(link))).toEqual([])
    const told = pages.filter(({ html }) => html.includes(SHOWN)).map(({ path }) => path)
    for (const path of ['/', '/claims', '/topics/arms', '/wording', '/people', '/method']) {
      expect(told).toContain(path)
    }
  })

  it('names in the article what is not seen there, and has no such sign on any page', () => {
    const [first] = corpus.articles
    for (const path of [`/articles/${first?.id}`, `/articles/${first?.id}/use`]) {
      const html = pages.find((page) => page.path === path)?.html
      expect(html).toContain('Hanoi[U+202E]ionah[U+202C][U+200B][U+0000].')
    }
    const all = pages.map(({ html, title }) => html + title).join('')
    expect(
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u.exec(all),
    ).toBeNull()
  })

  it('leaves what programs read letter by letter, and sound', () => {
    const { files, manifest: own } = published
    const [first] = corpus.articles
    expect(files.get(own.articles[first?.id ?? ''] ?? '')).toEqual(
      new TextEncoder().encode(published.texts.get(first?.id ?? '')),
    )
    expect(published.texts.get(first?.id ?? '')).toContain(TURNED)
    const annotations: unknown = JSON.parse(String(files.get(own.annotations)))
    expect(JSON.stringify(annotations)).toContain(JSON.stringify(QUOTED).slice(1, -1))
    const targets = corpus.excerpts.map(({ exact }) => exact)
    expect(targets).toContain(QUOTED)
  })

  it('draws pictures of links whose words are text', () => {
    const words = listPictures(corpus).map((picture) => picture.words)
    expect(words.join('\n')).toContain(MARKUP)
  })

  it.for([
    '/topics/__proto__',
    '/topics/constructor',
    '/partners/__proto__',
    '/people/toString',
    '/articles/constructor/use',
    '/__proto__',
    `/topics/${'x'.repeat(500)}`,
    '/topics/%E0%A4%A',
    '/topics/\u0000',
    '//evil.example/claims',
  ])('has no view at %s', (path) => {
    expect(matchRoute(path, outlineOf(buildCorpusIndex(corpus)))).toBeNull()
  })
})
