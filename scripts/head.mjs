// What the head of each page says of it to search engines and to programs that show a link with a picture.

/**
 * Lines for the head of a page: description, address and the tags of the Open Graph protocol (https://ogp.me).
 * @param page as the server bundle renders it
 * @param picture `{ file, words, width, height }` of the view, the file below the base, the size in pixels
 * @param {{ site: string, base: string }} place where the page will stand; without a site addresses begin at the root
 */
export function describingLines(page, picture, { site, base }) {
  if (page.description === null) return ['<meta name="robots" content="noindex" />']
  const address = `${site}${base}${page.path.slice(1)}`
  const open = {
    'og:type': 'website',
    'og:site_name': 'Bamboo Ledger',
    'og:locale': 'en_GB',
    'og:title': page.title.replace(/ · Bamboo Ledger$/, ''),
    'og:description': page.description,
    'og:url': address,
    'og:image': `${site}${base}${picture.file}`,
    'og:image:type': 'image/png',
    'og:image:width': picture.width,
    'og:image:height': picture.height,
    'og:image:alt': picture.words,
  }
  return [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...Object.entries(open).map(
      ([property, content]) =>
        `<meta property="${property}" content="${escapeHtml(String(content))}" />`,
    ),
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
}

/** Text as it stands between tags or in a quoted attribute. */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
