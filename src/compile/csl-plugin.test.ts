import { expect, it } from 'vitest'
import { readCsl } from './csl-plugin.ts'

it('finds the three styles and the locale in the package', () => {
  const { styles, locale } = readCsl()
  for (const style of Object.values(styles)) {
    expect(style.name).toBe('style')
    expect(style.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual(
      expect.arrayContaining(['info', 'bibliography']),
    )
  }
  expect(styles.chicago.attrs['class']).toBe('note')
  expect(locale).toMatchObject({ name: 'locale', attrs: { 'xml:lang': 'en-US' } })
})
