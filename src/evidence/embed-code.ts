import type { EmbedPart } from '#url/embed-address.ts'

/**
 * Heights in px of a frame. At 900 px of width a tone and most records and differences stand in it whole; what is longer
 * scrolls between the frame's head and foot.
 */
const HEIGHTS: Readonly<Record<EmbedPart['show'], number>> = {
  timeline: 760,
  comparison: 900,
  tone: 680,
  topics: 900,
  plans: 520,
  voices: 900,
  figures: 720,
  card: 640,
  difference: 780,
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
