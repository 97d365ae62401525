// When too little has all that was typed. Few documents: all words of a long phrase but one are enough. None: a word that no
// document has is looked for by its longest parts that documents do have (非化石能原消费比重 → 非化石能 and 消费比重), and every
// word is told with the number of its documents.
import type { EngineResult, Plan, SearchEngine } from './engine.ts'
import { fold } from './fold.ts'
import type { Notice, QueryNode, Term } from './query/query.ts'
import { wantedTerms } from './query/terms.ts'

const FEW = 10
/** Shorter words have no parts worth looking for. */
const SHORTEST_WORD = 3
const SHORTEST_PART = 2
const MOST_PARTS = 6
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
  const parts = new Map<Term, string[]>()
  for (const [i, term] of terms.entries())
    if (counts[i] === 0 && !term.quoted && term.text.length >= SHORTEST_WORD)
      parts.set(
        term,
        await partsOf(fold(term.text), async (part) => (await count(termWith(term, [part]))) > 0),
      )
  const found = [...parts].filter(([, some]) => some.length > 0)
  if (found.length === 0) return { ...none, words }
  const relaxed = await engine.search({
    ...plan,
    query: replaced(query, new Map(found.map(([term, some]) => [term, termWith(term, some)]))),
  })
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
