import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MarkedNames } from './marked-names.tsx'

test.each([
  ['Biden and Tô Lâm met in New York', 'Biden and <span lang="vi">Tô Lâm</span> met in New York'],
  ['Ahead of Tô Lâm’s visit', 'Ahead of <span lang="vi">Tô Lâm</span>’s visit'],
  [
    'Nguyễn Phú Trọng, Phạm Minh Chính.',
    '<span lang="vi">Nguyễn Phú Trọng</span>, <span lang="vi">Phạm Minh Chính</span>.',
  ],
  ['Two “agreements” – no names', 'Two “agreements” – no names'],
])('%s', (text, markup) => {
  expect(renderToStaticMarkup(<MarkedNames text={text} />)).toBe(markup)
})
