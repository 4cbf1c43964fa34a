import * as v from 'valibot'
import { PackedCrowdSchema } from '#domain/crowd/packed-crowd.ts'
import { PartSchema, ShardSchema } from '#domain/crowd/part.ts'
import { CorpusSchema } from '#domain/model/corpus.ts'
import { PackedOutlineSchema } from '#domain/model/outline.ts'
import { ReferenceSchema } from '#domain/model/reference.ts'
import { DataFault } from './fetch-file.ts'

/** Checks the corpus as `checkData` does. */
export const checkCorpus = (json: unknown, file: string, version: string | undefined) =>
  checkData(CorpusSchema, json, file, version)

/** Checks the outline as `checkData` does. */
export const checkOutline = (json: unknown, file: string, version: string | undefined) =>
  checkData(PackedOutlineSchema, json, file, version)

/** Checks the figures from outside as `checkData` does. */
export const checkReference = (json: unknown, file: string, version: string | undefined) =>
  checkData(ReferenceSchema, json, file, version)

/** Checks the columns of a large corpus as `checkData` does. */
export const checkCrowd = (json: unknown, file: string, version: string | undefined) =>
  checkData(PackedCrowdSchema, json, file, version)

/** Checks a part of a large corpus as `checkData` does. */
export const checkPart = (json: unknown, file: string, version: string | undefined) =>
  checkData(PartSchema, json, file, version)

/** Checks some records of a large corpus as `checkData` does. */
export const checkShard = (json: unknown, file: string, version: string | undefined) =>
  checkData(ShardSchema, json, file, version)

/** @throws DataFault where the data of a file has another form than the schema's, or is of another version. */
function checkData<Schema extends v.GenericSchema<unknown, { version: string }>>(
  schema: Schema,
  json: unknown,
  file: string,
  version: string | undefined,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json)
  if (!result.success) {
    const [issue] = result.issues
    throw new DataFault(
      file,
      `does not have the expected form at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
    )
  }
  if (result.output.version !== version) {
    throw new DataFault(file, 'belongs to another release; reload the page')
  }
  return result.output
}
