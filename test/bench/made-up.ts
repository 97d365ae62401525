// Libraries of any size out of the shipped policies: each made-up policy has passages of two real ones, so that words are as
// frequent and as far apart as in reality, and no two policies are the same text.
import type { IndexedPolicy } from '../../corpus/search/engine.ts'
import { indexedPolicy } from '../../corpus/store/index-entry.ts'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'
import type { PolicyDocument } from '../../ingest/stages.ts'
import { sourcePaths } from './corpus.ts'

export interface RealPolicy {
  readonly document: PolicyDocument
  readonly entry: IndexedPolicy
}

export async function realPolicies(): Promise<RealPolicy[]> {
  const sources = await Promise.all(sourcePaths().map((path) => readFile(path, { maxBytes: 1 << 28 })))
  return sources
    .flatMap((source) => analyse(source).documents)
    .map((document, index) => ({ document, entry: indexedPolicy(`r${index}`, document) }))
}

export interface MadeUp {
  /** Gives its metadata. */
  readonly real: RealPolicy
  readonly entry: IndexedPolicy
}

/** Policies with at least so many passages in all, the same ones every time. */
export function* madeUp(real: readonly RealPolicy[], passages: number): Generator<MadeUp> {
  for (let number = 0, made = 0; made < passages; number++) {
    const round = Math.floor(number / real.length)
    const one = real[number % real.length]
    const other = real[(number * 7 + round * 13 + 1) % real.length]
    if (!one || !other) return
    const entry = mixed(`d${String(number).padStart(5, '0')}`, number, one.entry, other.entry)
    made += entry.passages.length
    yield { real: one, entry }
  }
}

/** Every second passage of one, the others of the other, from where the number says. */
function mixed(id: string, number: number, one: IndexedPolicy, other: IndexedPolicy): IndexedPolicy {
  const taken = [...everySecond(one, number), ...everySecond(other, number + 1)]
  const passages: IndexedPolicy['passages'] = []
  let text = ''
  for (const passage of taken) {
    const start = text.length
    text += `${passage}\n`
    passages.push({ n: passages.length, section: null, clean: [start, text.length - 1] })
  }
  return { ...one, id, title: `${one.title}（${number}）`, headings: [], text, passages }
}

function everySecond({ text, passages }: IndexedPolicy, number: number): string[] {
  const from = number % Math.max(1, passages.length)
  return [...passages.slice(from), ...passages.slice(0, from)]
    .filter((_, index) => index % 2 === 0)
    .map(({ clean }) => text.slice(...clean))
}
