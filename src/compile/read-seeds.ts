import type * as v from 'valibot'
import {
  QuestionSchema,
  SameStatementSchema,
  type Question,
  type SameStatement,
} from '#domain/model/context.ts'
import { BriefingsSchema, type Briefings } from '#domain/model/corpus.ts'
import { REFERENCE, SEEDS, type SeedFiles } from './seed-files.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import { readRecord, readRecordList, type SeedRecord } from './read-record.ts'
import { openYaml, type SeedPath, type YamlFile } from './read-yaml.ts'
import {
  ClaimsFileSchema,
  SeedArticleSchema,
  SeedChainSchema,
  SeedClaimSchema,
  SeedDiscrepancySchema,
  SeedEventSchema,
  SeedLaterSchema,
  SeedPersonSchema,
  SeedPlanSchema,
  SeedStageSchema,
  SeedUnusedSchema,
  type SeedArticle,
  type SeedChain,
  type SeedClaim,
  type SeedDiscrepancy,
  type SeedEvent,
  type SeedLater,
  type SeedPerson,
  type SeedPlan,
  type SeedStage,
  type SeedUnused,
} from './seed-format.ts'

export type IdKind = 'article' | 'event' | 'claim' | 'discrepancy' | 'chain' | 'person'

/** An id that is written down, also where the rest of its record is broken. */
interface SeedId {
  id: string
  kind: IdKind
  place: Place
}

/** A claim with the article that its file is about. */
export interface ClaimRecord extends SeedRecord<SeedClaim> {
  homeArticle: string
}

/** Everything that is written by hand, parsed but not yet checked against the articles. */
export interface Seeds {
  articles: SeedRecord<SeedArticle>[]
  events: SeedRecord<SeedEvent>[]
  claims: ClaimRecord[]
  /** Head of each claims file: its article. */
  claimsFiles: { article: string; place: Place }[]
  discrepancies: SeedRecord<SeedDiscrepancy>[]
  plans: SeedRecord<SeedPlan>[]
  chains: SeedRecord<SeedChain>[]
  people: SeedRecord<SeedPerson>[]
  later: SeedRecord<SeedLater>[]
  same: SeedRecord<SameStatement>[]
  questions: SeedRecord<Question>[]
  /** Earlier days on which a reader may stand. */
  stages: SeedRecord<SeedStage>[]
  briefings: SeedRecord<Briefings> | null
  unused: SeedRecord<SeedUnused>[]
  ids: SeedId[]
}

/** What is known about each article. */
export const CATALOGUE = `${SEEDS}/articles.yaml`

const STAGE_FILE = new RegExp(`^${SEEDS}/as-of/[^/]+\\.yaml$`)

/** Events of a large corpus, in as many files as suit it. */
const EVENTS_FILE = new RegExp(`^${SEEDS}/events/[^/]+\\.yaml$`)

const CLAIMS_FILE = new RegExp(`^${SEEDS}/claims/[^/]+\\.yaml$`)

/** Reads all YAML files of the seeds. Broken records are left out and come back as problems. */
export function readSeeds(files: SeedFiles): { seeds: Seeds; problems: Problem[] } {
  const problems: Problem[] = []
  const ids: SeedId[] = []
  const opened = new Set<string>()

  const open = (file: string): YamlFile | null => {
    opened.add(file)
    const { yaml, problems: found } = openYaml(files, file)
    problems.push(...found)
    return yaml
  }

  /** A list that a corpus may do without. */
  const openOptional = (file: string): YamlFile | null => (files.has(file) ? open(file) : null)

  /** Reads a list of records; `idKind` is null where its records have no ids of their own. */
  const readList = <Schema extends v.GenericSchema>(
    yaml: YamlFile | null,
    path: SeedPath,
    schema: Schema,
    idKind: IdKind | null,
  ): SeedRecord<v.InferOutput<Schema>>[] => {
    if (yaml === null) return []
    const key = idKind === null ? null : 'id'
    const { records, names, problems: found } = readRecordList(yaml, path, schema, key)
    problems.push(...found)
    if (idKind !== null)
      ids.push(...names.map(({ name, place }) => ({ id: name, kind: idKind, place })))
    return records
  }

  const readClaimsFile = (file: string): ClaimRecord[] => {
    const yaml = open(file)
    if (yaml === null) return []
    const head = readRecord(yaml, [], ClaimsFileSchema, null)
    problems.push(...head.problems)
    if (head.record === null) return []
    const { article } = head.record.value
    claimsFiles.push({ article, place: head.record.at('article') })
    const claims = readList(yaml, ['claims'], SeedClaimSchema, 'claim')
    return claims.map(({ id, value, at }) => ({ id, value, at, homeArticle: article }))
  }

  const readStage = (file: string): SeedRecord<SeedStage>[] => {
    const yaml = open(file)
    if (yaml === null) return []
    const { record, problems: found } = readRecord(yaml, [], SeedStageSchema, 'as of')
    problems.push(...found)
    return record === null ? [] : [record]
  }

  const claimsFiles: Seeds['claimsFiles'] = []
  const pathsLike = (name: RegExp) => [...files.keys()].filter((file) => name.test(file)).toSorted()
  const claimsPaths = pathsLike(CLAIMS_FILE)
  const furtherEvents = pathsLike(EVENTS_FILE)
  const openEvents = furtherEvents.length > 0 ? openOptional : open
  if (claimsPaths.length === 0) {
    const place = { file: `${SEEDS}/claims`, line: 1, record: null }
    problems.push(
      problemAt(place, 'holds no claims: write one file per article, <article id>.yaml'),
    )
  }
  const briefings = open(`${SEEDS}/briefings.yaml`)
  const { record, problems: found } =
    briefings === null
      ? { record: null, problems: [] }
      : readRecord(briefings, [], BriefingsSchema, 'briefings')
  problems.push(...found)

  const seeds: Seeds = {
    articles: readList(open(CATALOGUE), [], SeedArticleSchema, 'article'),
    events: [
      openEvents(`${SEEDS}/events.yaml`),
      ...furtherEvents.map((file) => open(file)),
    ].flatMap((yaml) => readList(yaml, [], SeedEventSchema, 'event')),
    claims: claimsPaths.flatMap(readClaimsFile),
    claimsFiles,
    discrepancies: readList(
      open(`${SEEDS}/discrepancies.yaml`),
      [],
      SeedDiscrepancySchema,
      'discrepancy',
    ),
    plans: readList(openOptional(`${SEEDS}/plans.yaml`), [], SeedPlanSchema, null),
    chains: readList(openOptional(`${SEEDS}/chains.yaml`), [], SeedChainSchema, 'chain'),
    people: readList(openOptional(`${SEEDS}/people.yaml`), [], SeedPersonSchema, 'person'),
    later: readList(openOptional(`${SEEDS}/later.yaml`), [], SeedLaterSchema, null),
    same: readList(openOptional(`${SEEDS}/same.yaml`), [], SameStatementSchema, null),
    questions: readList(openOptional(`${SEEDS}/questions.yaml`), [], QuestionSchema, null),
    stages: pathsLike(STAGE_FILE).flatMap(readStage),
    briefings: record,
    unused: readList(open(`${SEEDS}/unused.yaml`), [], SeedUnusedSchema, null),
    ids,
  }
  for (const file of files.keys()) {
    if (/\.ya?ml$/.test(file) && !opened.has(file) && !file.startsWith(`${REFERENCE}/`)) {
      const place = { file, line: 1, record: null }
      problems.push(problemAt(place, 'is read by nothing; its name or folder may be a slip'))
    }
  }
  return { seeds, problems }
}
