// Finds the documents that have the same text as one that is being saved: other script, other page, other order of paragraphs.
import { z } from 'zod'
import type { Db } from '../database.ts'
import { twinIds } from '../detail.ts'
import { inPieces } from '../sql.ts'
import type { Identified } from './identify.ts'
import { fromBytes, similarity, sketchOf, toBytes } from './signature.ts'

/** A county's plan made after its city's shares up to three quarters of its word groups; two prints of one text nearly all. */
const SAME_TEXT = 0.88
/** So much is never another region's plan: then one of the regions was not told from the text. */
const SURELY_SAME = 0.95

export interface Sketched {
  readonly id: string
  readonly sketch: Uint32Array
  readonly regions: readonly string[]
  readonly status: string
}

export interface TwinUpdate {
  /** Documents whose text was looked at: what was known of their twins is replaced. */
  readonly ids: readonly string[]
  readonly signatures: readonly { document_id: string; sketch: Buffer }[]
  readonly pairs: readonly { document_id: string; twin_id: string; similarity: number }[]
}

/** Null where the text is too short to tell. */
export function sketched({ id, analysis }: Identified): Sketched | null {
  const sketch = sketchOf(analysis.text.value)
  const { regionCode, status } = analysis.metadata
  return sketch && { id, sketch, regions: regionCode, status }
}

/** Compares with the store and with each other; reads only. `ids`: of all documents, also of those without a sketch. */
export async function findTwins(
  db: Db,
  ids: readonly string[],
  fresh: readonly Sketched[],
): Promise<TwinUpdate> {
  const known = await stored(db, new Set(ids))
  return {
    ids,
    signatures: fresh.map(({ id, sketch }) => ({ document_id: id, sketch: toBytes(sketch) })),
    pairs: pairsIn(known, fresh),
  }
}

/** Two that share 0.88 of all share one of so few but four times in a hundred million; two that share little hardly ever do. */
const TELLING = 8

/** Compared are only those that have one of their smallest hashes in common: all with all would be the square of the store. */
function pairsIn(known: readonly Sketched[], fresh: readonly Sketched[]): TwinUpdate['pairs'] {
  const byHash = new Map<number, Sketched[]>()
  const remember = (one: Sketched): void => {
    for (const hash of one.sketch.subarray(0, TELLING)) {
      const same = byHash.get(hash)
      if (same) same.push(one)
      else byHash.set(hash, [one])
    }
  }
  known.forEach(remember)
  return fresh.flatMap((one) => {
    const near = new Set([...one.sketch.subarray(0, TELLING)].flatMap((hash) => byHash.get(hash) ?? []))
    remember(one)
    return [...near].flatMap((other) => {
      const share = similarity(one.sketch, other.sketch)
      return areTwins(one, other, share) ? bothWays(one.id, other.id, share) : []
    })
  })
}

/** A draft is not its final text, and a city's plan is not another city's. */
const areTwins = (a: Sketched, b: Sketched, share: number): boolean =>
  a.status === b.status && share >= (sameRegion(a, b) ? SAME_TEXT : SURELY_SAME)

const sameRegion = (a: Sketched, b: Sketched): boolean => a.regions.some((code) => b.regions.includes(code))

const bothWays = (a: string, b: string, share: number) => [
  { document_id: a, twin_id: b, similarity: share },
  { document_id: b, twin_id: a, similarity: share },
]

const Codes = z.array(z.string())

async function stored(db: Db, without: ReadonlySet<string>): Promise<Sketched[]> {
  const rows = await db
    .selectFrom('signatures')
    .innerJoin('documents', 'documents.id', 'signatures.document_id')
    .innerJoin('policies', (join) =>
      join
        .onRef('policies.document_id', '=', 'documents.id')
        .onRef('policies.revision_id', '=', 'documents.revision_id'),
    )
    .select(['documents.id', 'sketch', 'region_code', 'status'])
    .execute()
  return rows
    .filter(({ id }) => !without.has(id))
    .map(({ id, sketch, region_code, status }) => ({
      id,
      sketch: fromBytes(sketch),
      regions: Codes.parse(JSON.parse(region_code)),
      status,
    }))
}

/** Part of the switch; a twin that was deleted since is none. Documents whose twins may be others now, beside those looked at. */
export async function writeTwins(tx: Db, { ids, signatures, pairs }: TwinUpdate): Promise<string[]> {
  if (ids.length === 0) return []
  const before = [...(await twinIds(tx, ids)).values()].flat()
  await tx.deleteFrom('signatures').where('document_id', 'in', ids).execute()
  await tx
    .deleteFrom('twins')
    .where((eb) => eb.or([eb('document_id', 'in', ids), eb('twin_id', 'in', ids)]))
    .execute()
  for (const some of inPieces(signatures)) await tx.insertInto('signatures').values(some).execute()
  const now = await stillThere(tx, pairs)
  for (const some of inPieces(now)) await tx.insertInto('twins').values(some).execute()
  return [...before, ...now.map(({ twin_id }) => twin_id)]
}

async function stillThere(tx: Db, pairs: TwinUpdate['pairs']): Promise<TwinUpdate['pairs'][number][]> {
  if (pairs.length === 0) return []
  const shown = await tx
    .selectFrom('documents')
    .select('id')
    .where('id', 'in', [...new Set(pairs.map(({ document_id }) => document_id))])
    .where('revision_id', 'is not', null)
    .execute()
  const ids = new Set(shown.map(({ id }) => id))
  return pairs.filter(({ document_id, twin_id }) => ids.has(document_id) && ids.has(twin_id))
}
