import type { PartnerCode, Topic } from '#domain/model/vocabulary.ts'

/** What made articles are made of. Outlets and people are invented; no sentence reports anything that happened. */

export const OUTLETS = [
  'Example Wire',
  'The Sample Post',
  'Placeholder Times',
  'Test Bulletin',
  'Mock Courier',
  'The Specimen',
  'Trial Review',
] as const

export const ADJECTIVES: Readonly<Record<PartnerCode, string>> = {
  USA: 'American',
  CHN: 'Chinese',
  RUS: 'Russian',
  IND: 'Indian',
  KOR: 'South Korean',
}

export const COUNTRIES: Readonly<Record<PartnerCode, string>> = {
  USA: 'the United States',
  CHN: 'China',
  RUS: 'Russia',
  IND: 'India',
  KOR: 'South Korea',
}

/** Countries that stand in the background. */
export const BACKDROP = [
  ['JPN', 'Japan'],
  ['FRA', 'France'],
  ['AUS', 'Australia'],
  ['SGP', 'Singapore'],
  ['DEU', 'Germany'],
  ['LAO', 'Laos'],
] as const

export const PLACES = [
  'Hanoi',
  'Ho Chi Minh City',
  'Da Nang',
  'Hai Phong',
  'Hue',
  'Can Tho',
  'Quang Ninh',
  'Bac Ninh',
  'Lai Chau',
  'Khanh Hoa',
  'Binh Duong',
  'Dong Nai',
] as const

const GIVEN = ['An', 'Binh', 'Chi', 'Dung', 'Giang', 'Hanh', 'Khoa', 'Linh', 'Minh', 'Nhi'] as const
const FAMILY = ['Example', 'Sample', 'Specimen', 'Trial', 'Mock', 'Test'] as const

/** Sixty invented names. */
export const PEOPLE: readonly string[] = FAMILY.flatMap((family) =>
  GIVEN.map((given) => `${given} ${family}`),
)

export const OFFICES = [
  'deputy minister',
  'trade envoy',
  'committee chair',
  'ministry spokesperson',
  'navy commander',
  'company director',
  'provincial secretary',
] as const

/** What may happen under a topic: a noun for it, and what it is about. */
export const MATTERS: Readonly<Record<Topic, readonly (readonly [string, string])[]>> = {
  semiconductors: [
    ['training programme', 'chip designers'],
    ['packaging plant', 'memory chips'],
    ['supply agreement', 'silicon wafers'],
    ['research grant', 'circuit design'],
  ],
  minerals: [
    ['survey', 'rare-earth deposits'],
    ['processing licence', 'tungsten ore'],
    ['joint venture', 'bauxite refining'],
    ['auction', 'mining blocks'],
  ],
  arms: [
    ['delivery', 'patrol boats'],
    ['credit line', 'air-defence parts'],
    ['maintenance contract', 'training aircraft'],
    ['exhibition', 'radar equipment'],
  ],
  'human-rights': [
    ['dialogue', 'detained writers'],
    ['appeal', 'press accreditation'],
    ['amnesty list', 'labour organisers'],
    ['hearing', 'religious registration'],
  ],
  diplomacy: [
    ['state visit', 'an upgrade of ties'],
    ['joint statement', 'regional order'],
    ['round of talks', 'consular matters'],
    ['summit', 'leaders of both parties'],
  ],
  trade: [
    ['tariff review', 'steel exports'],
    ['customs accord', 'farm goods'],
    ['credit guarantee', 'rail equipment'],
    ['anti-dumping inquiry', 'solar panels'],
  ],
  security: [
    ['port call', 'a frigate squadron'],
    ['coast guard drill', 'search and rescue'],
    ['hotline', 'incidents at sea'],
    ['staff exchange', 'peacekeeping officers'],
  ],
  technology: [
    ['data centre', 'cloud services'],
    ['cable project', 'undersea links'],
    ['standards accord', 'mobile networks'],
    ['satellite contract', 'earth observation'],
  ],
}
