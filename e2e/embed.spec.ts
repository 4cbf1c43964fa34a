import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Page } from '@playwright/test'
import type { Corpus } from '../src/domain/model/corpus.ts'
import { chosenMark, expect, openView, sourceOf, test as base } from './fixtures.ts'
import { listen } from './listen.ts'

interface Fixtures {
  /** Opens a page of another origin with some HTML in it. */
  readonly openHost: (html: string) => Promise<Page>
}

/** A page elsewhere; the site itself stays under the watch of the fixtures. */
const test = base.extend<Fixtures>({
  openHost: async ({ page, expectedNoise }, provide) => {
    let body = ''
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end(`<!doctype html><title>Elsewhere</title>${body}`)
    })
    const { port, close } = await listen(server)
    expectedNoise.push(new RegExp(`^request to http://127\\.0\\.0\\.1:${port}/`))
    await provide(async (html) => {
      body = html
      await page.goto(`http://127.0.0.1:${port}/`)
      return page
    })
    await close()
  },
})

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe')
const frame = (address: string) => `<iframe src="${address}" width="800" height="700"></iframe>`

function findEvent({ events }: Corpus, title: string) {
  const event = events.find((one) => one.title === title)
  if (!event) throw new Error(`No event “${title}”`)
  return event
}

test('a timeline in a frame elsewhere: its choices, its sources, and each mark opens its sentence here', async ({
  openHost,
  baseURL,
  corpus,
}) => {
  const host = await openHost(frame(`${baseURL}/embed?show=timeline&topic=arms&asof=2023-09-11`))
  const inside = frameOf(host)
  await expect(inside.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible()
  await expect(inside.getByText(/^11 of \d+ events and \d+ of \d+ claims: Arms$/)).toBeVisible()
  await expect(inside.getByText('Only articles 003, 004 had been published.')).toBeVisible()
  const foot = inside.getByRole('contentinfo')
  await expect(foot).toContainText('From articles 003 (Bloomberg), 004 (Reuters, AFP): 2 articles')
  await expect(foot).toContainText(`Data ${corpus.version}`)
  await expect(foot.getByRole('link', { name: 'Open on the site' })).toHaveAttribute(
    'href',
    `${baseURL}/?topic=arms&asof=2023-09-11#timeline`,
  )
  await expect(inside.getByRole('search').or(inside.getByRole('navigation'))).toHaveCount(0)
  await expect(inside.getByRole('button', { name: /embed/i })).toHaveCount(0)

  const [site] = await Promise.all([
    host.waitForEvent('popup'),
    inside.getByRole('link', { name: /Chinh’s letter on a possible arms deal/ }).click(),
  ])
  await expect(site).toHaveURL(/\/\?topic=arms&asof=2023-09-11&excerpt=/)
  await expect(chosenMark(sourceOf(site))).toBeVisible()
  await expect(inside.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible()
})

test('one event and one chart in frames elsewhere', async ({ openHost, baseURL, corpus }) => {
  const event = findEvent(corpus, 'Biden and Lam meet in New York')
  const host = await openHost(frame(`${baseURL}/embed?show=card&record=${event.id}`))
  const inside = frameOf(host)
  await expect(inside.getByRole('heading', { name: event.title })).toBeVisible()
  for (const { excerpt } of event.reports) {
    await expect(inside.locator(`blockquote [data-evidence="${excerpt}"]`)).toBeVisible()
  }
  await expect(inside.getByRole('contentinfo')).toContainText('000 (Reuters (inferred))')
  await expect(inside.getByRole('link', { name: 'Open on the site' })).toHaveAttribute(
    'href',
    `${baseURL}/claims?excerpt=${event.reports.find(({ status }) => status === event.status)?.excerpt}`,
  )

  await openHost(frame(`${baseURL}/embed?show=tone&partner=russia,china`))
  await expect(inside.getByRole('heading', { name: 'The tone of what is said' })).toBeVisible()
  await inside.getByRole('button', { name: /Cooperation.*Russia|Russia.*cooperation/i }).click()
  const statement = inside.locator('a[data-evidence]').first()
  const [site] = await Promise.all([host.waitForEvent('popup'), statement.click()])
  await expect(chosenMark(sourceOf(site))).toBeVisible()
})

test('a frame that is lower than its part keeps name, sources, data and the way back in view', async ({
  openHost,
  baseURL,
  corpus,
}) => {
  const host = await openHost(
    `<iframe src="${baseURL}/embed?show=timeline" width="304" height="480"></iframe>`,
  )
  const inside = frameOf(host)
  const part = inside.getByRole('main')
  const around = [
    inside.getByRole('banner').getByRole('link', { name: 'Bamboo Ledger' }),
    inside.getByText(`Data ${corpus.version}`),
    inside.getByRole('link', { name: 'Open on the site' }),
    inside.getByText('Sources', { exact: true }),
  ]
  const last = part.getByRole('listitem').last()
  await expect(last).toBeAttached()
  for (const one of around) await expect(one).toBeInViewport({ ratio: 1 })
  await expect(last).not.toBeInViewport()
  await part.focus()
  await host.keyboard.press('End')
  await expect(last).toBeInViewport()
  for (const one of around) await expect(one).toBeInViewport({ ratio: 1 })
})

test('a choice within a part is made in the frame, and the way back follows it', async ({
  openHost,
  baseURL,
  corpus,
}) => {
  const host = await openHost(frame(`${baseURL}/embed?show=timeline&topic=arms`))
  const inside = frameOf(host)
  const planned = inside.getByRole('button', { name: /^Planned/ })
  const back = inside.getByRole('link', { name: 'Open on the site' })
  await planned.click()
  await expect(planned).toHaveAttribute('aria-pressed', 'true')
  const wanted = corpus.events.filter(
    ({ status, topics }) => status === 'planned' && topics.includes('arms'),
  ).length
  const { length: all } = corpus.events
  const said = inside.getByRole('status').filter({ hasText: 'claims' })
  await expect(said).toContainText(`${wanted} of ${all} events`)
  await expect(said).toContainText('Planned')
  await expect(back).toHaveAttribute('href', `${baseURL}/?topic=arms&status=planned#timeline`)
  expect(host.context().pages()).toHaveLength(1)
  await planned.click()
  await expect(back).toHaveAttribute('href', `${baseURL}/?topic=arms#timeline`)
})

test('plans and voices in frames: what is pressed opens on the site', async ({
  openHost,
  baseURL,
  corpus,
}) => {
  const host = await openHost(frame(`${baseURL}/embed?show=plans&partner=china`))
  const inside = frameOf(host)
  const plans = corpus.plans.flatMap(({ event }) => corpus.events.filter(({ id }) => id === event))
  const plan = plans.find(({ partners }) => partners.includes('CHN'))
  if (!plan) throw new Error('No plan with China')
  const mark = inside.getByRole('link', { name: plan.title })
  const [site] = await Promise.all([host.waitForEvent('popup'), mark.click()])
  await expect(site).toHaveURL(`${baseURL}/plans?partner=china#${plan.id}`)
  await expect(site.locator(`[id="${plan.id}"]`)).toBeInViewport()

  await openHost(frame(`${baseURL}/embed?show=voices&topic=arms`))
  await expect(inside.getByRole('heading', { name: 'By partner and topic' })).toBeVisible()
  await inside.getByRole('table').locator('summary').first().click()
  const claim = inside.locator('a[data-evidence]').first()
  const [opened] = await Promise.all([host.waitForEvent('popup'), claim.click()])
  await expect(chosenMark(sourceOf(opened))).toBeVisible()
})

test('nothing else of the site can be framed', async ({
  page,
  openHost,
  baseURL,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/frame-ancestors/)
  const refusal = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()))
  await openHost(frame(`${baseURL}/`))
  await refusal
  for (const path of ['/', '/claims', '/nowhere', '/embed/', '/data/corpus.json']) {
    const { headers } = await fetchHeaders(path)
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
  }
  const { headers, body } = await fetchHeaders('/embed?show=tone')
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
  expect(body).toContain('<meta name="robots" content="noindex" />')

  async function fetchHeaders(path: string) {
    const response = await request.get(path, { maxRedirects: 0 })
    return { headers: response.headers(), body: await response.text() }
  }
})

test('the rules for hosts that join the headers of all rules let just the frame through', async ({
  openHost,
  baseURL,
  page,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/X-Frame-Options/)
  const rules = parseRules(await (await request.get('/_headers')).text())
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch()
    const { pathname } = new URL(route.request().url())
    const headers = { ...response.headers(), ...joinRules(rules, pathname) }
    await route.fulfill({ response, headers })
  })
  const host = await openHost(frame(`${baseURL}/embed?show=tone`))
  await expect(
    frameOf(host).getByRole('heading', { name: 'The tone of what is said' }),
  ).toBeVisible()
  const refusal = page.waitForEvent('console', (message) => /X-Frame-Options/.test(message.text()))
  await openHost(frame(`${baseURL}/?topic=arms`))
  await refusal
})

/** The rules of a `_headers` file: path with "*" for anything, and headers by name. */
function parseRules(text: string) {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    const last = rules.at(-1)
    if (name && last) last.headers[name.toLowerCase()] = value
    else if (line.startsWith('/')) rules.push({ path: line, headers: {} })
  }
  return rules
}

function joinRules(rules: ReturnType<typeof parseRules>, pathname: string) {
  const joined: Record<string, string> = {}
  for (const { path, headers } of rules) {
    const matches = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path
    for (const [name, value] of matches ? Object.entries(headers) : []) {
      joined[name] = joined[name] ? `${joined[name]}, ${value}` : value
    }
  }
  return joined
}

test('a frame pinned to the present data says so; one whose data is gone shows no other', async ({
  page,
  corpus,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  await openView(page, `/embed?show=tone&data=${corpus.version}`)
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText(`Data ${corpus.version}, pinned`)
  await expect(foot).not.toContainText('Newer data')

  await openView(page, '/embed?show=tone&data=0123456789ab')
  const fault = page.getByRole('alert')
  await expect(fault).toContainText('Data version 0123456789ab, to which this frame is pinned')
  await expect(fault).toContainText('the host answered 404')
  await expect(fault.getByRole('link', { name: 'See the present data' })).toHaveAttribute(
    'href',
    /\/#tone$/,
  )
  await expect(page.getByRole('heading', { name: 'The tone of what is said' })).toHaveCount(0)
})

for (const locale of ['en-GB', 'en-US']) {
  test.describe(`read in ${locale}`, () => {
    test.use({ locale })

    test('a frame pinned to earlier data shows that, and says that there is newer', async ({
      page,
      corpus,
    }) => {
      const version = 'abcdef012345'
      const event = findEvent(corpus, 'Biden and Lam meet in New York')
      const events = corpus.events.map((one) =>
        one === event ? { ...event, title: 'As it was told before' } : one,
      )
      await page.route(`**/data/corpus-${version}.json`, (route) =>
        route.fulfill({ json: { ...corpus, version, events } }),
      )
      await openView(page, `/embed?show=card&record=${event.id}&data=${version}`)
      await expect(page.getByRole('heading', { name: 'As it was told before' })).toBeVisible()
      const foot = page.getByRole('contentinfo')
      await expect(foot).toContainText(`Data ${version}, pinned`)
      await expect(foot).toContainText('Newer data exists.')
    })
  })
}

test('an address that cannot be followed says why, and leads to the site', async ({ page }) => {
  for (const [search, says] of [
    ['', '“show” is missing'],
    ['?show=everything', '“show=everything”, which is not known here'],
    ['?show=card&record=nothing', 'has no event or claim “nothing”'],
    ['?show=timeline&page=nowhere', '“page=nowhere”, which is not known here'],
  ] as const) {
    await page.goto(`/embed${search}`)
    await expect(page.getByText(says)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open Bamboo Ledger' })).toHaveAttribute(
      'href',
      /^http/,
    )
  }
})

test('the code that the site gives works on another page', async ({
  page,
  context,
  openHost,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, '/partners/russia?topic=arms')
  await page.getByRole('button', { name: 'Link or embed: Timeline' }).click()
  await page.getByRole('button', { name: 'Copy link to it' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await clipboard()).toBe(`${baseURL}/partners/russia?topic=arms#timeline`)
  await page.getByRole('radio', { name: /^Pinned/ }).check()
  await page.getByRole('button', { name: 'Copy the code' }).click()
  await expect.poll(clipboard).toMatch(/^<iframe /)

  const host = await openHost(await clipboard())
  const inside = host.frameLocator('iframe[title="Bamboo Ledger: Timeline"]')
  await expect(inside.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible()
  await expect(inside.getByRole('contentinfo')).toContainText(', pinned')
})

test('a frame has nothing that axe objects to, light or dark, 320 px wide', async ({
  page,
  corpus,
}) => {
  await page.setViewportSize({ width: 320, height: 600 })
  const [difference] = corpus.discrepancies
  for (const search of [
    'show=timeline&topic=minerals',
    `show=difference&record=${difference?.id}`,
    'show=figures&set=arms-shares&layer=reference',
  ]) {
    await openView(page, `/embed?${search}`)
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    }
  }
})

test('without JavaScript a frame says what it is, and leads to the site', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/embed?show=tone`)
  await expect(page.getByText('which takes JavaScript')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bamboo Ledger' })).toHaveAttribute('href', '/')
  await context.close()
})
