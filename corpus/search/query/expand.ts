// What else a word of a query may be met by: its own words when it is a long phrase, other names of the same thing.
import { namesIn, synonymsOf } from '../../lexicon/synonyms.ts'
import { fold } from '../fold.ts'
import type { Alternative, Notice, QueryNode, Term } from './query.ts'
import { simplify } from './script.ts'
import { contentWords, type Segment } from './segmenter.ts'

export interface Expanded {
  readonly query: QueryNode | null
  readonly notices: readonly Notice[]
}

/** Shorter words are searched as they are. */
const SHORTEST_PHRASE = 5
const MOST_ALTERNATIVES = 40
const MOST_PARTS = 16
const PUNCTUATION = /[^\p{L}\p{N}]+/u

/** Every word simplified; unquoted ones with their alternatives if `wide`. Quoted ones are met only as written. */
export async function expand(query: QueryNode | null, wide: boolean, segment: Segment): Promise<Expanded> {
  const notices: Notice[] = []
  const visit = async (node: QueryNode): Promise<QueryNode> => {
    switch (node.kind) {
      case 'term': {
        const { term, notice } = await expandTerm(node, wide, segment)
        if (notice) notices.push(notice)
        return term
      }
      case 'field':
        return node
      case 'not':
        return { kind: 'not', node: await visit(node.node) }
      case 'and':
      case 'or':
        return { kind: node.kind, nodes: await Promise.all(node.nodes.map(visit)) }
    }
  }
  return { query: query && (await visit(query)), notices }
}

async function expandTerm(
  term: Term,
  wide: boolean,
  segment: Segment,
): Promise<{ term: Term; notice?: Notice }> {
  const text = simplify(term.text)
  const written: Alternative = { parts: [fold(text)], origin: 'written' }
  if (term.quoted || !wide) return { term: { ...term, alternatives: [written] } }
  const plain = text.normalize('NFKC')
  const long = text.length >= SHORTEST_PHRASE
  const words = long ? contentWords(await segment(plain)) : []
  const named = long ? await wordsAndNames(plain, segment) : []
  const added = [...phrases(plain, words), ...namedWhole(plain), ...namedWithin(plain, named)]
  const alternatives = distinct([written, ...added]).slice(0, MOST_ALTERNATIVES)
  const names = [
    ...new Set(alternatives.filter(({ origin }) => origin === 'synonym' || origin === 'related').map(shown)),
  ]
  const notice: Notice | undefined =
    names.length === 0
      ? undefined
      : {
          kind: 'expanded',
          message: `“${term.text}”也检索：${names.join('、')}`,
          at: term.span[0],
          word: term.text,
          added: names,
        }
  return { term: { ...term, alternatives }, ...(notice && { notice }) }
}

/** The pieces between punctuation, and the words. */
function phrases(text: string, words: readonly string[]): Alternative[] {
  const pieces = text.split(PUNCTUATION)
  return [pieces, words]
    .map((parts) => parts.filter((part) => part.length > 1).slice(0, MOST_PARTS))
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ parts: parts.map(fold), origin: 'segments' }))
}

function namedWhole(text: string): Alternative[] {
  const found = synonymsOf(text)
  if (!found) return []
  return [
    ...found.others.map((parts): Alternative => ({ parts: parts.map(fold), origin: 'synonym' })),
    ...found.related.map((one): Alternative => ({ parts: [fold(one)], origin: 'related' })),
  ]
}

/** A name inside a longer word changes places with its other names: in the word as it stands, and among its words. */
function namedWithin(text: string, words: readonly string[]): Alternative[] {
  const within = namesIn(text).filter(({ length }) => length < text.length)
  const inText = within.flatMap(({ at, length, synonyms }) =>
    synonyms.others
      .filter((parts) => parts.length === 1)
      .map(([other = '']) => [text.slice(0, at) + other + text.slice(at + length)]),
  )
  const inWords = words.flatMap((word, i) =>
    words.length < 2 ? [] : (synonymsOf(word)?.others ?? []).map((other) => words.toSpliced(i, 1, ...other)),
  )
  return [...inText, ...inWords]
    .map((parts) => (parts.length > 1 ? parts.filter((part) => part.length > 1) : parts))
    .filter((parts) => parts.length > 0 && parts.length <= MOST_PARTS)
    .map((parts) => ({ parts: parts.map(fold), origin: 'synonym' }))
}

/** Words of a text in which names stay whole. */
async function wordsAndNames(text: string, segment: Segment): Promise<string[]> {
  const words: string[] = []
  let done = 0
  for (const { at, length } of namesIn(text)) {
    if (at > done) words.push(...(await segment(text.slice(done, at))))
    words.push(text.slice(at, at + length))
    done = at + length
  }
  if (done < text.length) words.push(...(await segment(text.slice(done))))
  return contentWords(words)
}

/** Each once, and none that only says more than another: where 互联网数据中心 stands, 数据中心 stands too. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const known = new Map<string, Alternative>()
  for (const one of alternatives) {
    const parts = [...new Set(one.parts)]
    const said = [...known.values()].some((other) => implies(parts, other.parts))
    if (!said) known.set(parts.join('\n'), { ...one, parts })
  }
  return [...known.values()]
}

function implies(parts: readonly string[], others: readonly string[]): boolean {
  const [part = ''] = parts
  const [other = ''] = others
  return parts.length === 1 && others.length === 1 && part.includes(other)
}

const shown = ({ parts }: Alternative): string => parts.join('+')
