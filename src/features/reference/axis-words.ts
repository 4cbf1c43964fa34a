/** Words of an axis in the colour of the page: without it they are grey, which cannot be read on a dark ground. */
export const AXIS_WORDS = { fill: 'var(--color-ink-2)' } as const
