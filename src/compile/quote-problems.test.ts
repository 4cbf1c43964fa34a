// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { FILES } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { articles, events, firstClaims, secondClaims, discrepancies, unused } = FILES

const articlesSlips: Slip[] = [
  {
    name: 'unknown article',
    file: events,
    from: '- article: second-2024',
    to: '- article: second-2042',
    record: 'chip-talks',
    message: /^names an article that is not in the catalogue: second-2042/,
    nearest: 'second-2024',
  },
  {
    name: 'unknown article at the head of a claims file',
    file: secondClaims,
    from: 'article: second-2024',
    to: 'article: second-2042',
    record: null,
    message: /^names an article that is not in the catalogue: second-2042/,
    nearest: 'second-2024',
  },
  {
    name: 'a changed article',
    file: FILES.firstArticle,
    from: 'The mood was good.\n',
    to: 'The mood was good.',
    at: articles,
    line: 'sha256',
    record: 'first-2023',
    message: /^has changed: 001_first\.txt/,
  },
  {
    name: 'furniture that is not there',
    file: articles,
    from: 'quote: "05:39"',
    to: 'quote: "05:40"',
    record: 'second-2024',
    message: /^quote does not stand in second-2024: "05:40"/,
  },
]

const quotesSlips: Slip[] = [
  {
    name: 'quote not found',
    file: firstClaims,
    from: 'quote: "Vietnam and Russia discuss arms."',
    to: 'quote: "Vietnam and Russia discussed arms."',
    record: 'arms-discussed',
    message: /^quote does not stand in first-2023: "Vietnam and Russia discussed arms\."/,
    nearest: 'Vietnam and Russia discuss arms.',
  },
  {
    name: 'quote found twice',
    file: secondClaims,
    from: '        prefix: "05:39\\n\\n"\n',
    to: '',
    line: 'quote: "The mood was good."',
    record: 'good-mood',
    message: /^quote stands 2 times in second-2024 \(lines 7, 7\): "The mood was good\."/,
  },
  {
    name: 'quote not with this prefix',
    file: secondClaims,
    from: 'prefix: "05:39\\n\\n"',
    to: 'prefix: "05:39\\n"',
    line: 'quote: "The mood was good."',
    record: 'good-mood',
    message: /^quote stands in second-2024, but not with this prefix or suffix/,
    nearest: '05:39\n\nThe mood was good.',
  },
  {
    name: 'quote takes in furniture',
    file: secondClaims,
    from: '- quote: "The mood was good."\n        prefix: "05:39\\n\\n"',
    to: '- quote: "05:39\\n\\nThe mood was good."',
    line: '- quote: "05:39',
    record: 'good-mood',
    message: /^quote takes in page furniture \(timestamp\)/,
  },
]

const discrepanciesAndUnusedSentencesSlips: Slip[] = [
  {
    name: 'resolution beyond the sides',
    file: discrepancies,
    from: 'stands: 1',
    to: 'stands: 2',
    record: 'could-or-did',
    message: /^resolution\.stands is 2, but the sides are 0 to 1/,
  },
  {
    name: 'an unused sentence that is used',
    file: unused,
    from: 'quote: "The mood was good."',
    to: 'quote: "discuss arms"',
    record: 'number 1',
    message: /^is said to be unused, but a record quotes this sentence/,
    nearest: 'Vietnam and Russia discuss arms.',
  },
  {
    name: 'an unused sentence that is not there',
    file: unused,
    from: 'quote: "The mood was good."',
    to: 'quote: "The mood was bad."',
    record: 'number 1',
    message: /^quote does not stand in first-2023: "The mood was bad\."/,
    nearest: 'The mood was good.',
  },
  {
    name: 'furniture called unused',
    file: unused,
    from: 'article: first-2023\n  quote: "The mood was good."',
    to: 'article: second-2024\n  quote: "05:39"',
    line: 'quote: "05:39"',
    record: 'number 1',
    message: /^is page furniture and needs no reason/,
  },
  {
    name: 'an unused sentence of an unknown article',
    file: unused,
    from: 'article: first-2023',
    to: 'article: nowhere',
    record: 'number 1',
    message: /^names an article that is not in the catalogue: nowhere/,
  },
]

describe('one slip gives one problem that says where and what', () => {
  test.each(articlesSlips)('articles: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  test.each(quotesSlips)('quotes: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  test.each(discrepanciesAndUnusedSentencesSlips)(
    'discrepancies and unused sentences: $name',
    (slip) => {
      expect(problemsAfter(slip)).toEqual([problemOf(slip)])
    },
  )
})
