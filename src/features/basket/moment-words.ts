import { formatDay } from '#domain/dates/format-date.ts'

const two = (part: number) => String(part).padStart(2, '0')

/** "5 Oct 2025, 14:05": a moment by the reader's own clock; only for what is drawn in the browser. */
export function formatMoment(instant: string): string {
  const moment = new Date(instant)
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${formatDay(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}
