// What `npm run build` understands besides the options of `vite build`.

/**
 * Reads --base= and --site=.
 * @param {readonly string[]} given
 * @returns `site` without a slash at its end, "" where none is given
 * @throws where one is not understood, so that no site goes out that was meant otherwise
 */
export function readOptions(given) {
  const valueOf = (name) =>
    given.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3)
  const known = /^--(?:base|site)=/
  const unknown = given.find((option) => !known.test(option))
  if (unknown !== undefined) {
    throw new Error(`${unknown}: known are --base= and --site=`)
  }
  const base = valueOf('base') ?? '/'
  if (!/^\/(?:.*\/)?$/.test(base)) {
    throw new Error(`--base=${base}: a base begins and ends with "/"`)
  }
  return { base, site: readSite(valueOf('site')) }
}

function readSite(site) {
  if (site === undefined) return ''
  const url = URL.canParse(site) ? new URL(site) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `--site=${site}: give scheme and host, as https://example.org; the path goes into --base=`,
    )
  }
  return url.origin
}
