import { expect, it, test } from 'vitest'
import { findStrangers, findUnpinned, installedOf, refuse, shippedOf } from './licence-rules.mjs'

const one = (licence, name = 'x') => ({ name, version: '1.0.0', licence })

test.each([
  ['MIT', true],
  ['MIT OR GPL-3.0-only', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND ISC) OR AGPL-3.0-only', true],
  ['MIT AND ISC AND BSD-3-Clause', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['MIT AND (GPL-3.0-only OR AGPL-3.0-only)', false],
  ['GPL-3.0-only OR MIT AND AGPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false],
  ['constructor', false],
  ['(MIT', false],
  ['MIT MIT', false],
  ['', false],
])('%s may be sent to readers: %s', (licence, may) => {
  expect(refuse(one(licence), true) === null).toBe(may)
})

it('says which package, where it is and what it is under', () => {
  expect(refuse(one('GPL-3.0-only', 'viral'), true)).toBe(
    'viral 1.0.0 reaches the reader and is under GPL-3.0-only, which is not among those of scripts/licence-rules.mjs',
  )
  expect(refuse(one('', 'silent'), false)).toContain('is in the tool chain and states no licence')
})

it('takes some licences for tools alone, and some for one package alone', () => {
  expect([true, false].map((sent) => refuse(one('MPL-2.0'), sent) === null)).toEqual([false, true])
  expect(refuse(one('CPAL-1.0 OR AGPL-1.0', 'citeproc'), true)).toBeNull()
  expect(refuse(one('CPAL-1.0 OR AGPL-1.0', 'another'), true)).not.toBeNull()
  expect(refuse(one('LGPL-3.0', 'another'), false)).not.toBeNull()
})

it('reads the list of a build and the lock file, each version once', () => {
  expect(shippedOf([{ name: 'a', version: '1.0.0', identifier: null, text: '' }])).toEqual([
    { name: 'a', version: '1.0.0', licence: '' },
  ])
  const lock = {
    packages: {
      '': { name: 'ours' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/@s/a': { version: '1.0.0' },
      'node_modules/@s/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
    },
  }
  const installed = installedOf(lock)
  expect(installed).toEqual([
    { name: '@s/a', version: '1.0.0', licence: '' },
    { name: 'b', version: '2.0.0', licence: 'MIT' },
  ])
  expect(findStrangers([one('MIT', 'b')], installed)).toEqual([
    'b 1.0.0 is in the built site but not installed; build anew',
  ])
  expect(findStrangers(installed, installed)).toEqual([])
})

it.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '*', 'github:a/b', 'https://x.example/a.tgz'])(
  'takes %s for no pin',
  (version) => {
    expect(findUnpinned({ dependencies: { a: version } }, { packages: {} })).toHaveLength(1)
    expect(findUnpinned({ devDependencies: { a: version } }, { packages: {} })).toHaveLength(1)
  },
)

it('wants exact versions, and files by their hash', () => {
  const integrity = 'sha512-x'
  const lock = { packages: { '': {}, 'node_modules/a': { integrity } } }
  expect(findUnpinned({ dependencies: { a: '1.2.3' } }, lock)).toEqual([])
  lock.packages['node_modules/b'] = { version: '1.0.0' }
  expect(findUnpinned({}, lock)).toEqual([
    'node_modules/b has no SHA-512 in package-lock.json; install it anew',
  ])
})
