import { expect, test } from 'vitest'
import { embedCode } from './embed-code.ts'

test('the code is one frame, with its address and name as HTML has them', () => {
  const code = embedCode(
    'card',
    'https://ledger.example/embed?show=card&record=a',
    'A “<b>” "deal" & talks',
  )
  expect(code).toBe(
    '<iframe src="https://ledger.example/embed?show=card&amp;record=a" title="Bamboo Ledger: A “&lt;b>” &quot;deal&quot; &amp; talks" width="100%" height="640" loading="lazy" style="border: 0"></iframe>',
  )
})
