// When nothing has all that was typed: a word that no document has is looked for by its longest parts that documents do
// have (非化石能原消费比重 → 非化石能 and 消费比重, together), and every word is told with the number of its documents.
import type { EngineResult, Plan, SearchEngine } from './engine.ts'
import { fold } from './fold.ts'
import type { QueryNode, Term } from './query/query.ts'

/** Shorter words have no parts worth looking for. */
const SHORTEST_WORD = 3
const SHORTEST_PART = 2
const MOST_PARTS = 6

/** The same engine, whose search falls back when there is no hit. */
export function withRelaxation(engine: SearchEngine): SearchEngine {
  return {
    ...engine,
    search: async (plan) => {
      const result = await engine.search(plan)
      return result.total > 0 || plan.query === null ? result : relax(engine, plan, plan.query, result)
    },
  }
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
  const terms = termsOf(query)
  const counts = await Promise.all(terms.map(count))
  const words = terms.map(({ text }, i) => ({ word: text, documents: counts[i] ?? 0 }))
  const parts = new Map<Term, string[]>()
  for (const [i, term] of terms.entries())
    if (counts[i] === 0 && !term.quoted && term.text.length >= SHORTEST_WORD)
      parts.set(
        term,
        await partsOf(fold(term.text), async (part) => (await count(termWith(term, [part]))) > 0),
      )
  const found = [...parts].filter(([, some]) => some.length > 0)
  if (found.length === 0) return { ...none, words }
  const relaxed = await engine.search({ ...plan, query: replaced(query, new Map(found)) })
  if (relaxed.total === 0) return { ...none, words }
  const notices = found.map(([{ text, span }, some]) => ({
    kind: 'relaxed' as const,
    message: `没有文件含“${text}”；已按${some.map((part) => `“${part}”`).join('、')}检索`,
    at: span[0],
    word: text,
    added: some,
  }))
  return { ...relaxed, notices: [...relaxed.notices, ...notices], words }
}

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

function replaced(node: QueryNode, parts: ReadonlyMap<Term, string[]>): QueryNode {
  switch (node.kind) {
    case 'term': {
      const some = parts.get(node)
      return some ? termWith(node, some) : node
    }
    case 'not':
    case 'field':
      return node
    case 'and':
    case 'or':
      return { kind: node.kind, nodes: node.nodes.map((one) => replaced(one, parts)) }
  }
}

/** Those that documents are to have. */
function termsOf(node: QueryNode): Term[] {
  if (node.kind === 'term') return [node]
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(termsOf) : []
}
