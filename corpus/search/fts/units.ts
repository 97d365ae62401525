// The truth from the text: which passages or sentences of a document meet a query.

import { placesOf } from '../../places.ts'
import type { Span } from '../../schema.ts'
import type { Alternative, FieldNode, QueryNode, Term } from '../query/query.ts'
import { standTogether } from '../query/window.ts'
import type { IndexedText, SearchedText } from './texts.ts'

/** One byte per unit (passage, sentence or heading). */
export type Flags = Uint8Array

/** A part where it stands in the document. */
export interface Places {
  readonly starts: readonly number[]
  readonly length: number
}

/** Which units hold one of the places wholly; both in order, units without overlap. */
function unitsAt({ starts, length }: Places, units: readonly Span[]): Flags {
  const flags = new Uint8Array(units.length)
  let index = 0
  for (const at of starts) {
    while (index < units.length && (units[index]?.[1] ?? 0) < at + length) index++
    if (at >= (units[index]?.[0] ?? Number.MAX_SAFE_INTEGER)) flags[index] = 1
  }
  return flags
}

/** A document opened for one query: looks each part up once. */
export interface View {
  places(part: string): Places
  /** Units that hold the part. */
  units(part: string, units: readonly Span[]): Flags
}

export function viewOf(text: SearchedText): View {
  const places = new Map<string, Places>()
  const flags = new Map<readonly Span[], Map<string, Flags>>()
  const placesHere = (part: string): Places => {
    const found = places.get(part) ?? placesIn(text, part)
    places.set(part, found)
    return found
  }
  return {
    places: placesHere,
    units(part, units) {
      const byPart = flags.get(units) ?? new Map<string, Flags>()
      flags.set(units, byPart)
      const found = byPart.get(part) ?? unitsAt(placesHere(part), units)
      byPart.set(part, found)
      return found
    },
  }
}

function placesIn({ codes, encode }: SearchedText, part: string): Places {
  const coded = encode(part)
  return coded === null ? ABSENT : { starts: placesOf(codes, coded), length: coded.length }
}
const ABSENT: Places = { starts: [], length: 0 }

/** Whether a text meets an alternative: a part anywhere, several within their window. */
export function isTogether(text: IndexedText, parts: readonly string[]): boolean {
  const coded = parts.map((part) => text.encode(part))
  const present = coded.every((one) => one !== null && text.codes.includes(one))
  return present && (parts.length === 1 || standTogether(text.text(), parts))
}

/** All parts are in the document somewhere. */
export const isPresent = (view: View, { parts }: Alternative): boolean =>
  parts.every((part) => view.places(part).starts.length > 0)

/** Units that hold all parts of an alternative. */
export function unitsOfAlternative(view: View, { parts }: Alternative, units: readonly Span[]): Flags {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return view.units(only, units)
  const flags = new Uint8Array(units.length).fill(1)
  for (const part of parts) {
    const holds = view.units(part, units)
    for (let i = 0; i < flags.length; i++) if (holds[i] === 0) flags[i] = 0
  }
  return flags
}

export function unitsOfTerm(view: View, term: Term, units: readonly Span[]): Flags {
  const present = term.alternatives.filter((one) => isPresent(view, one))
  return eitherOf(
    present.map((one) => unitsOfAlternative(view, one, units)),
    units.length,
  )
}

/** Units for which the whole query holds; a field filter holds for all of them or none. */
export function unitsOfQuery(
  node: QueryNode,
  view: View,
  units: readonly Span[],
  holds: (field: FieldNode) => boolean,
): Flags {
  const of = (inner: QueryNode): Flags => unitsOfQuery(inner, view, units, holds)
  switch (node.kind) {
    case 'term':
      return unitsOfTerm(view, node, units)
    case 'field':
      return new Uint8Array(units.length).fill(holds(node) ? 1 : 0)
    case 'not':
      return of(node.node).map((flag) => 1 - flag)
    case 'and':
      return bothOf(node.nodes.map(of), units.length)
    case 'or':
      return eitherOf(node.nodes.map(of), units.length)
  }
}

function bothOf(all: readonly Flags[], length: number): Flags {
  const flags = new Uint8Array(length).fill(1)
  for (const one of all) for (let i = 0; i < length; i++) if (one[i] === 0) flags[i] = 0
  return flags
}

function eitherOf(all: readonly Flags[], length: number): Flags {
  const flags = new Uint8Array(length)
  for (const one of all) for (let i = 0; i < length; i++) if (one[i] !== 0) flags[i] = 1
  return flags
}
