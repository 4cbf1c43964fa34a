// What `npm run build` understands besides the options of `vite build`.

/**
 * Reads --base=, --site=, --out=, --keep=, --seeds= and --excerpts-only.
 * @param {readonly string[]} given
 * @returns `site` without a slash at its end, "" where none is given; `out` null for dist/; `keep` is the folder of an
 * earlier build whose data is published on, for frames that are pinned to it, or null; `seeds` the folder in which
 * seeds/ lies, null for the project's own
 * @throws where one is not understood, so that no site goes out that was meant otherwise
 */
export function readOptions(given) {
  const valueOf = (name) =>
    given.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3)
  const known = /^--(?:(?:base|site|out|keep|seeds)=|excerpts-only$)/
  const unknown = given.find((option) => !known.test(option))
  if (unknown !== undefined) {
    throw new Error(
      `${unknown}: known are --base=, --site=, --out=, --keep=, --seeds= and --excerpts-only`,
    )
  }
  const base = valueOf('base') ?? '/'
  if (!/^\/(?:.*\/)?$/.test(base)) {
    throw new Error(`--base=${base}: a base begins and ends with "/"`)
  }
  return {
    base,
    site: readSite(valueOf('site')),
    out: valueOf('out') ?? null,
    keep: valueOf('keep') ?? null,
    seeds: valueOf('seeds') ?? null,
    excerptsOnly: given.includes('--excerpts-only'),
  }
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
