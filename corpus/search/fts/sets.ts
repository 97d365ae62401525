// Sets of documents by their numbers in the index: one byte each, so that any combination is a plain loop.

export type DocumentSet = Uint8Array

export const setOf = (size: number, numbers: Iterable<number>): DocumentSet => {
  const set = new Uint8Array(size)
  for (const number of numbers) set[number] = 1
  return set
}

export function intersect(sets: readonly DocumentSet[], size: number): DocumentSet {
  const [first, ...rest] = sets
  if (!first) return new Uint8Array(size).fill(1)
  const both = first.slice()
  for (const set of rest) for (let i = 0; i < size; i++) if (set[i] === 0) both[i] = 0
  return both
}

export function unite(sets: readonly DocumentSet[], size: number): DocumentSet {
  const either = new Uint8Array(size)
  for (const set of sets) for (let i = 0; i < size; i++) if (set[i] === 1) either[i] = 1
  return either
}

export const invert = (set: DocumentSet): DocumentSet => set.map((member) => 1 - member)

export function members(set: DocumentSet): number[] {
  const found: number[] = []
  for (let i = 0; i < set.length; i++) if (set[i] === 1) found.push(i)
  return found
}

export function sizeOf(set: DocumentSet): number {
  let size = 0
  for (let i = 0; i < set.length; i++) size += set[i] ?? 0
  return size
}
