// When too little has all that was typed. Few documents: all words of a long phrase but one are enough. None: a word that no
// document has is put right by one character where that makes it a name of the field (correct.ts), else looked for by its
// longest parts that documents do have, and every word is told with the number of its documents.
import type { EngineResult, Plan, SearchEngine } from './engine.ts'
import { fold } from './fold.ts'
import { corrections } from './query/correct.ts'
import { expand } from './query/expand.ts'
import type { Notice, QueryNode, Term } from './query/query.ts'
import { simplify } from './query/script.ts'
import { segment } from './query/segmenter.ts'
import { wantedTerms } from './query/terms.ts'

const FEW = 10
/** Shorter words have no parts worth looking for. */
const SHORTEST_WORD = 3
const SHORTEST_PART = 2
const MOST_PARTS = 6
const MOST_CORRECTIONS = 8
/** Phrases of so many words can do without one. */
const WORDS = { least: 3, most: 8 }

/** The same engine, whose search falls back where it finds little. */
export function withRelaxation(engine: SearchEngine): SearchEngine {
  return {
    ...engine,
    search: async (plan) => {
      const result = await engine.search(plan)
      if (result.total >= FEW || plan.query === null) return result
      const found = result.total > 0 ? result : await relax(engine, plan, plan.query, result)
      return found.total > 0 && found !== result ? found : widened(engine, plan, plan.query, found)
    },
  }
}

/** Phrases met by most of their words; the result itself where no phrase is long enough or nothing more is found. */
async function widened(
  engine: SearchEngine,
  plan: Plan,
  query: QueryNode,
  few: EngineResult,
): Promise<EngineResult> {
  const long = new Map<Term, Term>()
  for (const term of wantedTerms(query)) {
    const most = term.alternatives.flatMap(({ parts, origin }) =>
      origin === 'segments' ? allButOne(parts) : [],
    )
    const alternatives = most.map((parts) => ({ parts, origin: 'most' as const }))
    if (most.length > 0) long.set(term, { ...term, alternatives: [...term.alternatives, ...alternatives] })
  }
  if (long.size === 0) return few
  const more = await engine.search({ ...plan, query: replaced(query, long) })
  if (more.total <= few.total) return few
  const notices = [...long.keys()].map(
    ({ text, span }): Notice => ({
      kind: 'relaxed',
      message: `全部符合的只有${few.total}份；也列出相近处含“${text}”大部分词语的文件`,
      at: span[0],
      word: text,
    }),
  )
  return { ...more, notices: [...more.notices, ...notices] }
}

/** The longest word says most of what is meant: it stays. */
function allButOne(parts: readonly string[]): string[][] {
  if (parts.length < WORDS.least || parts.length > WORDS.most) return []
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best))
  return parts.filter((part) => part !== longest).map((part) => parts.filter((one) => one !== part))
}

async function relax(
  engine: SearchEngine,
  plan: Plan,
  query: QueryNode,
  none: EngineResult,
): Promise<EngineResult> {
  const count = async (node: QueryNode): Promise<number> =>
    (await engine.search({ ...plan, query: node, scope: 'document', filters: [], limit: 0, facets: [] }))
      .total
  const terms = wantedTerms(query)
  const counts = await Promise.all(terms.map(count))
  const words = terms.map(({ text }, i) => ({ word: text, documents: counts[i] ?? 0 }))
  const mended = new Map<Term, Mended>()
  for (const [i, term] of terms.entries()) {
    if (counts[i] !== 0 || term.quoted || term.text.length < SHORTEST_WORD) continue
    const one = (await corrected(term, plan, count)) ?? (await inParts(term, count))
    if (one) mended.set(term, one)
  }
  if (mended.size === 0) return { ...none, words }
  const relaxed = await engine.search({
    ...plan,
    query: replaced(query, new Map([...mended].map(([term, one]) => [term, one.term]))),
  })
  if (relaxed.total === 0) return { ...none, words }
  const notices = [...mended.values()].map(({ notice }) => notice)
  return { ...relaxed, notices: [...relaxed.notices, ...notices], words }
}

/** What is searched instead of a word that no document has, and what the user is told. */
interface Mended {
  readonly term: Term
  readonly notice: Notice
}

type Count = (node: QueryNode) => Promise<number>

/** With one character put right, in the way that most documents have. */
async function corrected(term: Term, { wide = true }: Plan, count: Count): Promise<Mended | null> {
  let best: { readonly found: number; readonly text: string; readonly term: Term } | null = null
  for (const text of corrections(simplify(term.text)).slice(0, MOST_CORRECTIONS)) {
    const { query } = await expand({ ...term, text }, wide, segment)
    if (query?.kind !== 'term') continue
    const found = await count(query)
    if (found > (best?.found ?? 0)) best = { found, text, term: query }
  }
  if (!best) return null
  const message = `已按“${best.text}”检索（输入为“${term.text}”，没有文件含它）`
  return { term: best.term, notice: noticeOf('corrected', term, message, [best.text]) }
}

async function inParts(term: Term, count: Count): Promise<Mended | null> {
  const exists = async (part: string): Promise<boolean> => (await count(termWith(term, [part]))) > 0
  const parts = await partsOf(fold(simplify(term.text)), exists)
  if (parts.length === 0) return null
  const message = `没有文件含“${term.text}”；已按${parts.map((part) => `“${part}”`).join('、')}检索`
  return { term: termWith(term, parts), notice: noticeOf('relaxed', term, message, parts) }
}

const noticeOf = (kind: Notice['kind'], term: Term, message: string, added: string[]): Notice => ({
  kind,
  message,
  at: term.span[0],
  word: term.text,
  added,
})

/** From the left, the longest parts that some document has; what none has, and single characters, are left out. */
async function partsOf(word: string, exists: (part: string) => Promise<boolean>): Promise<string[]> {
  const parts: string[] = []
  for (let at = 0; at + SHORTEST_PART <= word.length && parts.length < MOST_PARTS; ) {
    const length = await longestAt(word, at, exists)
    if (length > 0) parts.push(word.slice(at, at + length))
    at += Math.max(1, length)
  }
  return [...new Set(parts)]
}

/** By halves: what is there of a length is there of every shorter one. */
async function longestAt(
  word: string,
  at: number,
  exists: (part: string) => Promise<boolean>,
): Promise<number> {
  let [low, high] = [0, word.length - at]
  while (low < high) {
    const middle = Math.max(SHORTEST_PART, (low + high + 1) >> 1)
    if (middle > high) return 0
    if (await exists(word.slice(at, at + middle))) low = middle
    else high = middle - 1
  }
  return low
}

const termWith = (term: Term, parts: string[]): Term => ({
  ...term,
  alternatives: [{ parts, origin: 'segments' }],
})

function replaced(node: QueryNode, by: ReadonlyMap<Term, Term>): QueryNode {
  switch (node.kind) {
    case 'term':
      return by.get(node) ?? node
    case 'not':
    case 'field':
      return node
    case 'and':
    case 'or':
      return { kind: node.kind, nodes: node.nodes.map((one) => replaced(one, by)) }
  }
}
