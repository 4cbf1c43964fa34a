// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer, type InlineConfig, type Rolldown } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import { FILES, editSeeds, soundSeeds } from './test-seeds.ts'
import { corpusPlugin } from './vite-plugin.ts'

const version = compileCorpus(soundSeeds()).corpus?.version ?? ''
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'))
  await write(soundSeeds())
  await write(
    new Map([
      ['main.js', `import { manifest } from 'virtual:corpus'\nglobalThis.manifest = manifest`],
    ]),
  )
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
}

const broken = () => editSeeds(soundSeeds(), FILES.events, 'outcome: chip-talks', 'outcome: none')

describe('a build', () => {
  test('emits the corpus, its schema and the articles byte for byte', async () => {
    const { assets, code } = await bundle({})
    const names = [...assets.keys()].toSorted()
    expect(names).toEqual([
      'data/annotations.jsonld',
      expect.stringMatching(/^data\/articles\/first-2023-[0-9a-f]{8}\.txt$/),
      expect.stringMatching(/^data\/articles\/second-2024-[0-9a-f]{8}\.txt$/),
      `data/corpus-${version}.json`,
      'data/corpus.json',
      'data/corpus.schema.json',
      expect.stringMatching(/^data\/outline-[0-9a-f]{12}\.json$/),
      expect.stringMatching(/^data\/search-[0-9a-f]{12}\.json$/),
    ])
    expect(assets.get('data/corpus.json')).toBe(assets.get(`data/corpus-${version}.json`))
    expect(assets.get('data/corpus.json')).not.toContain('\n')
    const articles = names.filter((name) => name.startsWith('data/articles/'))
    expect(assets.get(articles[0] ?? '')).toBe(soundSeeds().get(FILES.firstArticle))
    expect(code).toContain(`data/corpus-${version}.json`)
    for (const name of articles) expect(code).toContain(name)
  })

  test('for the server knows the addresses and emits nothing', async () => {
    const { assets, code } = await bundle({ ssr: 'main.js' })
    expect([...assets.keys()]).toEqual([])
    expect(code).toContain(`data/corpus-${version}.json`)
  })

  test('stops on problems and says all of them', async () => {
    await write(broken())
    await expect(bundle({})).rejects.toThrow(
      /seeds\/events\.yaml:\d+ {2}chip-talks-foreseen\n {2}outcome names a record that does not exist/,
    )
  })
})

/** Bundles without writing: the text of each asset by its name, and the code. */
async function bundle(options: InlineConfig['build']) {
  const outputs = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [corpusPlugin()],
    build: { write: false, minify: false, rolldownOptions: { input: 'main.js' }, ...options },
  })
  if (!Array.isArray(outputs) && !('output' in outputs)) throw new Error('This build watches.')
  const assets = new Map<string, string>()
  let code = ''
  for (const file of [outputs]
    .flat()
    .flatMap(({ output }): Rolldown.OutputBundle[string][] => output)) {
    if (file.type === 'chunk') code += file.code
    else assets.set(file.fileName, Buffer.from(file.source).toString())
  }
  return { assets, code }
}

describe('the development server', () => {
  let close: (() => Promise<void>) | undefined
  afterEach(() => close?.())

  /** Serves the temporary project below /base/; hot messages are collected. */
  async function serve() {
    const vite = await createServer({
      root,
      base: '/base/',
      configFile: false,
      logLevel: 'silent',
      plugins: [corpusPlugin()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    })
    const send = vi.spyOn(vite.environments.client.hot, 'send')
    const messages = (): unknown[] => send.mock.calls.map(([message]) => message)
    const http = createHttpServer(vite.middlewares)
    await new Promise<void>((resolve) => http.listen(0, resolve))
    const address = http.address()
    const port = typeof address === 'object' ? address?.port : undefined
    close = async () => {
      http.close()
      await vite.close()
    }
    const get = async (path: string) => {
      const response = await fetch(`http://localhost:${port}${path}`)
      return { type: response.headers.get('content-type'), text: await response.text() }
    }
    const loadManifest = async () => (await vite.transformRequest('virtual:corpus'))?.code ?? ''
    return { get, loadManifest, messages }
  }

  test('serves the data below the base', async () => {
    const { get, loadManifest } = await serve()
    const corpus = await get('/base/data/corpus.json')
    expect(corpus.type).toBe('application/json')
    expect(JSON.parse(corpus.text)).toMatchObject({ format: '1', version })
    const [article = ''] = /data.articles.first-2023[^"]+/.exec(await loadManifest()) ?? []
    expect((await get(`/base/${article}`)).text).toBe(soundSeeds().get(FILES.firstArticle))
    expect((await get(`/base/data/corpus-${version}.json?t=1`)).text).toBe(corpus.text)
  })

  test('follows the seeds, and keeps the last good data while they have problems', async () => {
    const { get, loadManifest, messages } = await serve()
    expect(await loadManifest()).toContain(version)

    await write(broken())
    // A busy machine may see the files change one by one, and compile more than once: the last word counts.
    const fault = {
      type: 'error',
      err: { message: expect.stringContaining('outcome names a record that does not exist: none') },
    }
    await vi.waitFor(() => expect(messages().at(-1)).toMatchObject(fault), 20_000)
    expect(JSON.parse((await get('/base/data/corpus.json')).text)).toMatchObject({ version })

    await write(editSeeds(soundSeeds(), FILES.events, 'title: Biden and', 'title: Joe Biden and'))
    await vi.waitFor(() => expect(messages().at(-1)).toEqual({ type: 'full-reload' }), 20_000)
    expect(await loadManifest()).not.toContain(version)
  })
})
