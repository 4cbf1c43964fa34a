import * as v from 'valibot'
import { nearestName } from '#domain/anchoring/nearest-text.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import { atLeastOne, id, text } from '#domain/model/fields.ts'
import {
  ReferenceFigureSchema,
  ReferenceLinkSchema,
  ReferenceSetSchema,
  ReferenceSourceSchema,
  type Reference,
  type ReferenceFigure,
} from '#domain/model/reference.ts'
import { checkTaken } from './check-ids.ts'
import { readEdtf } from './edtf.ts'
import { problemAt, sortProblems, type Place, type Problem } from './problems.ts'
import { readRecordList, type SeedRecord } from './read-record.ts'
import { openYaml } from './read-yaml.ts'
import { REFERENCE, type SeedFiles } from './seed-files.ts'
import { versionOf } from './version.ts'

const SOURCES = `${REFERENCE}/sources.yaml`
const LINKS = `${REFERENCE}/links.yaml`
const LEFT_OUT = `${REFERENCE}/left-out.yaml`

/** What the YAML may leave away is filled in, so that the published file always has every field. */
const orNull = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null)

const { entries } = ReferenceFigureSchema

const SeedFigureSchema = v.object({
  ...entries,
  date: text,
  value: orNull(v.number()),
  bound: orNull(entries.bound.wrapped),
  text: orNull(text),
  tier: orNull(entries.tier.wrapped),
  note: orNull(text),
  seconds: v.optional(entries.seconds, []),
})

const SeedSetSchema = v.object({
  ...ReferenceSetSchema.entries,
  row: orNull(ReferenceSetSchema.entries.row.wrapped),
  breaks: orNull(ReferenceSetSchema.entries.breaks.wrapped),
  figures: atLeastOne(SeedFigureSchema),
})

const LeftOutSchema = v.object({ figure: id, what: text, why: text })

type SeedSet = v.InferOutput<typeof SeedSetSchema>
type SeedFigure = SeedSet['figures'][number]

export interface ReferenceCompilation {
  /** Null as soon as there is one problem, and where there is no such layer. */
  reference: Reference | null
  problems: Problem[]
}

/**
 * Makes the reference layer from `seeds/reference`: a pure function of the files.
 * It never throws on what is written there; everything that is wrong comes back at once.
 * @param corpus whose events and claims figures may be linked to
 */
export function compileReference(
  files: SeedFiles,
  { events, claims }: Pick<Corpus, 'events' | 'claims'>,
): ReferenceCompilation {
  const records = [...events, ...claims].map((record) => record.id)
  const problems: Problem[] = []
  const readList = <Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
    key: string,
  ): SeedRecord<v.InferOutput<Schema>>[] => {
    const { yaml, problems: found } = openYaml(files, file)
    problems.push(...found)
    if (yaml === null) return []
    const { records: read, problems: faults } = readRecordList(yaml, [], schema, key)
    problems.push(...faults)
    return read
  }

  const own = [...files.keys()].filter((file) => file.startsWith(`${REFERENCE}/`)).toSorted()
  if (own.length === 0) return { reference: null, problems: [] }
  const sources = readList(SOURCES, ReferenceSourceSchema, 'id')
  const links = readList(LINKS, ReferenceLinkSchema, 'record')
  readList(LEFT_OUT, LeftOutSchema, 'figure')
  const sets = own
    .filter((file) => ![SOURCES, LINKS, LEFT_OUT].includes(file))
    .flatMap((file) => readList(file, SeedSetSchema, 'id'))

  const known = {
    'event or claim': records,
    source: sources.map((source) => source.value.id),
    figure: sets.flatMap((set) => set.value.figures.map((figure) => figure.id)),
    set: sets.map((set) => set.value.id),
  }
  const need = (place: Place, kind: keyof typeof known, name: string) => {
    if (known[kind].includes(name)) return
    problems.push(problemAt(place, `names no ${kind}: ${name}`, nearestName(name, known[kind])))
  }

  problems.push(
    ...checkTaken(
      sources.map(({ id: name, at }) => ({ id: name, kind: 'source', place: at('id') })),
    ),
    ...checkTaken(sets.map(({ id: name, at }) => ({ id: name, kind: 'set', place: at('id') }))),
    ...checkTaken(
      sets.flatMap((set) =>
        set.value.figures.map((figure, i) => ({
          id: figure.id,
          kind: 'figure',
          place: { ...set.at('figures', i, 'id'), record: figure.id },
        })),
      ),
    ),
  )
  for (const source of sources) {
    const { published } = source.value
    const reading = published === null ? null : readEdtf(published)
    if (reading?.valid === false) {
      problems.push(problemAt(source.at('published'), `published ${reading.advice}`))
    }
  }
  for (const set of sets) {
    for (const [i, figure] of set.value.figures.entries()) {
      const place = { ...set.at('figures', i), record: figure.id }
      need(place, 'source', figure.source)
      for (const second of figure.seconds) need(place, 'source', second.source)
      for (const message of faultsOf(set.value, figure)) problems.push(problemAt(place, message))
    }
  }
  for (const link of links) {
    for (const figure of link.value.figures) need(link.at('figures'), 'figure', figure)
    need(link.at('record'), 'event or claim', link.value.record)
    const { scale } = link.value
    if (scale !== undefined) need(link.at('scale'), 'set', scale)
  }
  const cited = new Set(
    sets.flatMap((set) =>
      set.value.figures.flatMap(({ source, seconds }) => [
        source,
        ...seconds.map((second) => second.source),
      ]),
    ),
  )
  for (const source of sources) {
    if (!cited.has(source.value.id)) {
      problems.push(problemAt(source.at('id'), 'is cited by no figure'))
    }
  }

  if (problems.length > 0) return { reference: null, problems: sortProblems(problems) }
  const content = {
    sources: sources.map(({ value }) => value),
    sets: sets.map(({ value }) => ({ ...value, figures: value.figures.map(buildFigure) })),
    links: links.map(({ value }) => value),
  }
  return { reference: { format: '1', version: versionOf(content), ...content }, problems: [] }
}

function buildFigure(figure: SeedFigure): ReferenceFigure {
  const reading = readEdtf(figure.date)
  // Unreadable dates are problems, and with a problem nothing is built.
  const bounds = reading.valid ? reading : { earliest: '', latest: '' }
  const { earliest, latest } = bounds
  return { ...figure, date: { edtf: figure.date, earliest, latest } }
}

/** What a figure lacks, or has too much of, for the form of its set. */
function faultsOf({ form, unit }: SeedSet, figure: SeedFigure): string[] {
  const faults: string[] = []
  const reading = readEdtf(figure.date)
  if (!reading.valid) faults.push(`date ${reading.advice}`)
  if (figure.partner === null && form !== 'series') {
    faults.push('has no country; only a series may have a total')
  }
  if (form === 'series' && figure.value === null) faults.push('stands in a series and has no value')
  if (form !== 'series' && figure.text === null) faults.push('does not say in text what it is')
  if ((form === 'standing') !== (figure.tier !== null)) {
    faults.push('has a tier where its set is of standing, and nowhere else')
  }
  if (figure.value !== null && unit === null) faults.push('has a value, but its set has no unit')
  if (figure.bound !== null && figure.value === null) faults.push('has a bound, but no value')
  if (figure.value !== null && figure.value < 0) faults.push('is negative; no unit here can be')
  if (unit === 'per-cent' && (figure.value ?? 0) > 100) faults.push('is more than 100 per cent')
  if (unit === 'rank' && !Number.isInteger(figure.value))
    faults.push('is a rank, and no whole number')
  return faults
}
