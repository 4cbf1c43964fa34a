/**
 * Reads something off the page as it is in light colours, whatever the reader has chosen. Nothing is seen of it: the
 * colours are back before the browser paints.
 */
export function readInLight<T>(read: () => T): T {
  const { style } = document.documentElement
  const before = style.getPropertyValue('color-scheme')
  style.setProperty('color-scheme', 'light')
  endTransitions()
  try {
    return read()
  } finally {
    style.setProperty('color-scheme', before)
    endTransitions()
  }
}

/** Links change their colour slowly, which would be read, and afterwards seen, half way. */
function endTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish()
  }
}

/** A colour as a file has it: `#rrggbb`, and how opaque it is, 0 to 1. */
export interface Paint {
  readonly color: string
  readonly opacity: number
}

/** Turns any colour of CSS into what every program reads, by painting with it. */
export function paintReader(): (color: string) => Paint {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser gives no canvas.')
  const known = new Map<string, Paint>()
  return (color) => {
    const found = known.get(color)
    if (found) return found
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    const paint = { color: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 }
    known.set(color, paint)
    return paint
  }
}

/** What a colour of the style sheet is now: `--color-ink` → `rgb(28, 27, 24)`. */
export function tokenColor(token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
