import { expect, it } from 'vitest'
import { describingLines } from './head.mjs'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`

it('has in the head of a page what it is called and what it says as text', () => {
  const page = { path: '/articles/x', title: `${HOSTILE} · Bamboo Ledger`, description: HOSTILE }
  const picture = { file: 'previews/x.png', words: HOSTILE, width: 1, height: 1 }
  const lines = describingLines(page, picture, { site: 'https://example.org', base: '/x/' })
  const escaped = '&quot;>&lt;script>alert(1)&lt;/script>&lt;img src=x onerror=alert(1)>&amp;amp;'
  expect(lines.filter((line) => line.includes(`content="${escaped}"`))).toHaveLength(4)
  const values = lines.join('\n').replaceAll(/="[^"]*"/g, '')
  expect(values.match(/<(?!meta|link)/g)).toBeNull()
})
