import type { LinkTarget } from './notes-model.ts'

/** What print.css leaves out, closed lists, and what stands there for narrow screens or for screen readers only. */
const NOT_ON_PAPER = [
  '.pane',
  'nav',
  '[hidden]',
  'details.pop:not([open])',
  'details.closed-on-paper:not([open])',
  '.outside:not(:has(article))',
  '.outside details:not([open])',
  '.tablet\\:block + .tablet\\:hidden',
  '.sr-only',
].join()

/** A link that is printed, and where it leads. */
interface PrintedLink {
  readonly link: HTMLAnchorElement
  readonly target: LinkTarget
}

/** The links within an element that paper shows and that lead to a sentence or to another site, in their order. */
export function listPrintedLinks(within: Element): readonly PrintedLink[] {
  return [...within.querySelectorAll('a')].flatMap((link) => {
    // A mark of a chart is a link of the drawing, to a row of the same page.
    if (!(link instanceof HTMLAnchorElement)) return []
    const target = targetOf(link)
    return target === null || link.closest(NOT_ON_PAPER) ? [] : [{ link, target }]
  })
}

function targetOf(link: HTMLAnchorElement): LinkTarget | null {
  const id = link.dataset['evidence']
  if (id !== undefined) return { kind: 'excerpt', id }
  if (!link.protocol.startsWith('http') || link.origin === location.origin) return null
  return { kind: 'elsewhere', address: link.href, words: link.textContent.trim() }
}

/**
 * Writes the number of its note beside each link, for print.css to show.
 * @param numbers for each link, null for none
 * @returns to be called after printing: takes them away
 */
export function numberLinks(
  links: readonly PrintedLink[],
  numbers: readonly (number | null)[],
): () => void {
  links.forEach(({ link }, i) => {
    const number = numbers[i] ?? null
    if (number !== null) link.dataset['note'] = String(number)
  })
  return () => {
    for (const { link } of links) delete link.dataset['note']
  }
}
