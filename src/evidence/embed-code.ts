import type { EmbedPart } from '#url/embed-address.ts'

/** Heights in px at which a part shows what it is about at the width of a column of text; longer ones scroll. */
const HEIGHTS: Readonly<Record<EmbedPart['show'], number>> = {
  timeline: 760,
  comparison: 900,
  tone: 640,
  topics: 900,
  plans: 520,
  voices: 900,
  figures: 720,
  card: 480,
  difference: 640,
}

/**
 * The HTML that shows a part in a frame.
 * @param address absolute; @param name what a screen reader calls the frame
 */
export function embedCode(show: EmbedPart['show'], address: string, name: string): string {
  const title = `Bamboo Ledger: ${name}`
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${HEIGHTS[show]}" loading="lazy" style="border: 0"></iframe>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
