import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readManifest } from '../scripts/release.mjs'
import { expect, openView, test } from './fixtures.ts'

/** Runs `npm run verify-release -- <place>` without npm. */
function verify(place: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/verify-release.mjs', place],
    { encoding: 'utf8' },
  )
  return { status, said: stdout + stderr }
}

test('every file that is served is as the list of the release says, and the page names that release', async ({
  page,
  request,
  baseURL,
  corpus,
}) => {
  const list = readManifest(await (await request.get('/data/manifest.json')).text())
  expect(list.data).toBe(corpus.version)
  expect(Object.keys(list.files)).toContain('data/corpus.json')
  const { status, said } = verify(`${baseURL}/`)
  expect(said).toContain('All are as data/manifest.json says.')
  expect(status).toBe(0)
  await openView(page, '/claims')
  await expect(page.getByRole('contentinfo')).toContainText(
    `Data version ${corpus.version}, app ${list.app}`,
  )
})

test('what was changed, lost or added in a copy is named', () => {
  const copy = mkdtempSync(join(tmpdir(), 'release-'))
  cpSync('dist', copy, { recursive: true })
  expect(verify(copy).status).toBe(0)
  appendFileSync(join(copy, 'claims.html'), ' ')
  rmSync(join(copy, 'data/corpus.json'))
  writeFileSync(join(copy, 'added.txt'), '')
  const { status, said } = verify(copy)
  expect(status).toBe(1)
  expect(said).toContain('claims.html has another hash')
  expect(said).toContain('data/corpus.json is missing')
  expect(said).toContain('added.txt is not part of the release')
  rmSync(copy, { recursive: true })
})

test('a second build of the same sources is the same, byte for byte', async ({ request }) => {
  test.setTimeout(240_000)
  const folder = '.cache/again'
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', `--out=${folder}`], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  // The lists differ where one file does.
  const served = await (await request.get('/data/manifest.json')).text()
  expect(readManifest(served)).toEqual(
    readManifest(readFileSync(join(folder, 'data/manifest.json'), 'utf8')),
  )
})
