import { chosenMark, expect, hold, openView, test } from './fixtures.ts'

const CORPUS = '**/data/corpus-*.json'

test('a missing corpus leaves the text readable, says what is wrong, and a retry mends it', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404|preload/)
  await page.route(CORPUS, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/claims')
  const fault = page.getByRole('alert')
  await expect(fault).toContainText('The interactive parts could not start')
  await expect(fault).toContainText('answered 404')
  await expect(page.getByRole('table')).toBeVisible()
  await page.unroute(CORPUS)
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(fault).toHaveCount(0)
  await page.getByRole('button', { name: /^Arms/ }).click()
  await expect(page).toHaveURL('/claims?topic=arms')
})

test('the dashboard starts without the corpus, and says of what takes it that it is missing', async ({
  page,
  expectedNoise,
}) => {
  // React says that it gave up hydrating those parts (error 422).
  expectedNoise.push(/404|React error #422/)
  await page.route(CORPUS, (route) => route.fulfill({ status: 404, body: '' }))
  await openView(page, '/')
  await expect(page.getByText('All 119 events and 223 claims')).toBeVisible()
  await page.evaluate(() => scrollTo(0, 3000))
  const rest = page.getByRole('alert').filter({ hasText: 'answered 404' })
  await expect(rest.last()).toContainText('The rest of the page could not be drawn')
  await page.unroute(CORPUS)
  while ((await rest.count()) > 0)
    await rest.last().getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Where sources differ' })).toBeVisible()
})

for (const { name, body, says } of [
  { name: 'cut short', body: '{"format":"1","version":"x","art', says: 'is not valid JSON' },
  { name: 'of another form', body: '{"format":"2"}', says: 'does not have the expected form' },
]) {
  test(`a corpus ${name} is said to be so`, async ({ page, expectedNoise }) => {
    expectedNoise.push(/preload/)
    await page.route(CORPUS, (route) => route.fulfill({ contentType: 'application/json', body }))
    await page.goto('/claims')
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a filter pressed before the data is there is applied once it is', async ({ page }) => {
  const release = await hold(page, CORPUS)
  await page.goto('/claims', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Minerals/ }).click()
  release()
  await expect(page).toHaveURL('/claims?topic=minerals')
  await expect(page.getByRole('button', { name: /^Minerals/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a box ticked before the data is there is ticked once it is', async ({ page }) => {
  const release = await hold(page, CORPUS)
  await page.goto('/claims', { waitUntil: 'commit' })
  const box = page.getByRole('checkbox', { name: 'Figures from outside' })
  await box.click()
  release()
  await expect(page).toHaveURL('/claims?layer=reference')
  await expect(box).toBeChecked()
})

test('an earlier day is told with its own counts or with none', async ({ page }) => {
  const release = await hold(page, '**/assets/as-of-code-*.js')
  await openView(page, '/claims')
  await page.getByRole('radio', { name: /^10 Sept 2023/ }).check()
  const status = page.getByRole('region', { name: 'Filters' }).getByRole('status')
  await expect(status).toHaveText('Going to 10 Sept 2023 …')
  release()
  await expect(status).toContainText('All 66 events and 102 claims, as of 10 Sept 2023')
})

test.describe('an address with filters', () => {
  const row = 'tr[data-record]'

  test('shows nothing that they leave out while the data is on its way', async ({
    page,
    corpus,
  }) => {
    const release = await hold(page, CORPUS)
    await page.goto('/claims?topic=minerals', { waitUntil: 'commit' })
    await expect(page.getByText('Applying the filters in this address')).toBeVisible()
    await expect(page.locator(row).first()).toBeHidden()
    release()
    await expect(page.getByText('Applying the filters in this address')).toBeHidden()
    const wanted = [...corpus.events, ...corpus.claims].filter(({ topics }) =>
      topics.includes('minerals'),
    )
    expect(await page.locator(row).count()).toBe(wanted.length)
    await expect(page.locator(row).first()).toBeVisible()
  })

  test('shows everything, and says so, where the app does not come', async ({
    page,
    expectedNoise,
  }) => {
    expectedNoise.push(/404|preload/)
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/claims?topic=minerals')
    await expect(page.getByText('The filters in this address are not applied.')).toBeVisible()
    await expect(page.locator(row).first()).toBeVisible()
  })
})

test('an article that is not there gives its excerpt all the same, and a retry', async ({
  page,
  corpus,
  expectedNoise,
}) => {
  expectedNoise.push(/500/)
  const excerpt = corpus.excerpts[0]
  await page.route('**/data/articles/**', (route) => route.fulfill({ status: 500, body: '' }))
  await openView(page, `/?excerpt=${excerpt?.id}`)
  const fault = page.getByRole('alert')
  await expect(fault).toContainText('The article could not be shown')
  await expect(fault).toContainText(excerpt?.exact ?? '')
  await page.unroute('**/data/articles/**')
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(chosenMark(page)).toBeVisible()
})

test('an article that is not the published one is refused', async ({ page, corpus }) => {
  await page.route('**/data/articles/**', (route) =>
    route.fulfill({ contentType: 'text/plain', body: 'Something else altogether.' }),
  )
  await openView(page, `/?excerpt=${corpus.excerpts[0]?.id}`)
  await expect(page.getByRole('alert')).toContainText('its hash differs')
})

test('the source’s code that does not arrive is said to be missing, and nothing else goes', async ({
  page,
  corpus,
  expectedNoise,
}) => {
  expectedNoise.push(/source-pane/, /404/)
  await page.route('**/assets/source-pane-*.js', (route) => route.fulfill({ status: 404 }))
  await openView(page, `/claims?excerpt=${corpus.excerpts[0]?.id}`)
  const fault = page.getByRole('alert')
  await expect(fault).toContainText('The code of the source did not arrive')
  await expect(page.getByRole('table')).toBeVisible()
  await page.unroute('**/assets/source-pane-*.js')
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(chosenMark(page)).toBeVisible()
})

test('boxes ticked before the rest of the page is alive are ticked once it is', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/dashboard-rest-*.js')
  await openView(page, '/')
  const comparison = page.getByRole('region', { name: /partners compared$/i })
  const china = comparison.getByRole('checkbox', { name: 'China' })
  const russia = comparison.getByRole('checkbox', { name: 'Russia' })
  const india = comparison.getByRole('checkbox', { name: 'India' })
  await china.click()
  await russia.click()
  // Pressed twice: as it was.
  await india.click()
  await india.click()
  await expect(china).toBeChecked()
  release()
  await expect(china).not.toBeChecked()
  await expect(russia).not.toBeChecked()
  await expect(india).toBeChecked()
  await expect(page).toHaveURL('/?partner=united-states,india,south-korea')
})

test('what waits for its code stays as it is while the reader goes on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await hold(page, '**/assets/timeline-list-*.js')
  await openView(page, '/')
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const event = timeline.getByRole('link', { name: 'Biden and Lam meet in New York' }).first()
  await expect(event).toBeVisible()
  await page.getByRole('link', { name: /^Biden and Tô Lâm met/ }).click()
  await expect(chosenMark(page)).toBeVisible()
  await expect(event).toBeAttached()
  await expect(page.getByText('Loading the rest of the page')).toHaveCount(0)
  release()
  await page.goBack()
  await event.click()
  await expect(chosenMark(page)).toBeVisible()
})

test('a rest of the page that does not arrive is said to be missing, and comes with another try', async ({
  page,
  expectedNoise,
}) => {
  // React says that it gave up hydrating that part (error 422).
  expectedNoise.push(/dashboard-rest|404|React error #422/)
  await page.route('**/assets/dashboard-rest-*.js', (route) => route.fulfill({ status: 404 }))
  await openView(page, '/')
  await expect(page.getByRole('heading', { name: 'Where sources differ' })).toBeVisible()
  await page.evaluate(() => scrollTo(0, 3000))
  const fault = page.getByRole('alert')
  await expect(fault).toContainText('The rest of the page could not be drawn')
  await page.getByRole('button', { name: /^Arms/ }).click()
  await expect(page).toHaveURL('/?topic=arms')
  await page.unroute('**/assets/dashboard-rest-*.js')
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Where sources differ' })).toBeVisible()
})
