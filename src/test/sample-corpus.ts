import * as v from 'valibot'
import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import {
  ExcerptSchema,
  type Article,
  type Claim,
  type Corpus,
  type Discrepancy,
  type Event,
  type Excerpt,
} from '#domain/model/corpus.ts'

/**
 * A small corpus for tests of view models: three articles of two origins, six excerpts, three events
 * and three claims. Parts can be replaced where a test is about them.
 */
export function sampleCorpus(parts: Partial<Corpus> = {}): Corpus {
  const silent = {
    stands: [{ text: 'Talks.', records: ['talks'] }],
    asOf: '2024-02-01',
    silent: [],
  }
  const partner = {
    standing: { text: 'Partner', records: ['talks'], since: null },
    cooperation: null,
    tension: null,
    silent: [],
  }
  return {
    format: '1',
    version: 'sample',
    articles: [
      sampleArticle('early', '001', '2023-02-01', ['Agency A']),
      sampleArticle('later', '002', '2024-02-01', ['Agency A', 'Agency B']),
      sampleArticle('other', '003', '2024-02-02', ['Paper C']),
    ],
    excerpts: [
      sampleExcerpt('early.1', 'early', 0, 'They will meet.'),
      sampleExcerpt('early.2', 'early', 20, 'A credit of $5.'),
      sampleExcerpt('later.1', 'later', 0, 'They met.'),
      sampleExcerpt('later.2', 'later', 20, 'He is uneasy.'),
      sampleExcerpt('other.1', 'other', 0, 'They met for talks.'),
      sampleExcerpt('other.2', 'other', 30, 'A mine may open.'),
    ],
    events: [
      sampleEvent('meeting', {
        title: 'The two meet',
        partners: ['USA'],
        status: 'occurred',
        reports: [
          { excerpt: 'early.1', status: 'planned' },
          { excerpt: 'later.1', status: 'occurred' },
          { excerpt: 'other.1', status: 'occurred' },
        ],
      }),
      sampleEvent('talks', { title: 'Talks go on', partners: ['RUS'], topics: ['arms'] }),
      sampleEvent('mine', {
        title: 'A mine may open',
        date: null,
        status: 'hypothetical',
        topics: ['minerals', 'trade'],
        reports: [{ excerpt: 'other.2', status: 'hypothetical' }],
      }),
    ],
    claims: [
      sampleClaim('credit', { topics: ['arms'], partners: ['RUS'], excerpts: ['early.2'] }),
      sampleClaim('uneasy', { partners: ['RUS'], mentions: ['USA'], excerpts: ['later.2'] }),
      sampleClaim('met', { partners: ['USA'], excerpts: ['later.1', 'other.1'] }),
    ],
    discrepancies: [],
    plans: [],
    chains: [],
    people: [],
    same: [],
    questions: [],
    stages: [],
    unused: [],
    briefings: {
      overview: { lead: [{ text: 'They met.', records: ['meeting'] }], missing: 'Most voices.' },
      topics: {
        semiconductors: silent,
        minerals: silent,
        arms: silent,
        'human-rights': silent,
        diplomacy: silent,
        trade: silent,
        security: silent,
        technology: silent,
      },
      partners: { USA: partner, CHN: partner, RUS: partner, IND: partner, KOR: partner },
    },
    ...parts,
  }
}

export function sampleIndex(parts: Partial<Corpus> = {}): CorpusIndex {
  return buildCorpusIndex(sampleCorpus(parts))
}

function sampleArticle(
  id: string,
  label: string,
  day: string,
  origins: readonly string[],
): Article {
  return {
    id,
    file: `${id}.txt`,
    label,
    sha256: '0'.repeat(64),
    title: null,
    subject: `Article ${label}`,
    publisher: { name: null, basis: 'not-stated', note: 'None named.' },
    published: { edtf: day, earliest: day, latest: day, basis: 'stated', note: 'Dateline.' },
    origins: origins.map((name) => ({ name, basis: 'stated', note: 'Credited.' })),
    furniture: [],
    headings: [],
    pieces: [],
  }
}

/** An excerpt that stands in the article from `start` on. */
export function sampleExcerpt(id: string, article: string, start: number, exact: string): Excerpt {
  const end = start + exact.length
  return v.parse(ExcerptSchema, { id, article, exact, prefix: '', suffix: '', start, end })
}

/** An event with everything that a test does not care about filled in. */
export function sampleEvent(id: string, parts: Partial<Event> = {}): Event {
  return {
    id,
    title: id,
    date: {
      edtf: '2024-01-31',
      earliest: '2024-01-31',
      latest: '2024-01-31',
      basis: 'resolved',
      words: 'Wednesday',
      rule: 'The Wednesday before the article.',
      anchor: 'later',
    },
    status: 'ongoing',
    outcome: null,
    outcomeNote: null,
    partners: [],
    mentions: [],
    topics: ['diplomacy'],
    actors: [],
    place: null,
    reports: [{ excerpt: 'early.2', status: 'ongoing' }],
    ...parts,
  }
}

/** A claim with everything that a test does not care about filled in. */
export function sampleClaim(id: string, parts: Partial<Claim> = {}): Claim {
  return {
    id,
    statement: id,
    kind: 'fact',
    stance: 'neutral',
    partners: [],
    mentions: [],
    topics: ['diplomacy'],
    attribution: {
      speaker: 'The article',
      role: null,
      about: null,
      basis: 'article',
      country: null,
    },
    asOf: '2024-02-01',
    excerpts: ['early.2'],
    figures: [],
    supersededBy: null,
    later: null,
    note: null,
    ...parts,
  }
}

/**
 * A discrepancy with everything that a test does not care about filled in.
 * @param excerpts the excerpt ids of each side
 */
export function sampleDiscrepancy(
  id: string,
  excerpts: readonly string[][],
  parts: Partial<Discrepancy> = {},
): Discrepancy {
  return {
    id,
    title: id,
    kind: 'wording',
    severity: 'medium',
    take: 'Take neither.',
    explanation: 'The words differ.',
    sides: excerpts.map((side, i) => ({ statement: `Side ${i + 1}`, excerpts: side })),
    resolution: { stands: null, reason: 'No article says.' },
    ...parts,
  }
}
