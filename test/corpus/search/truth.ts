// What a plan means, worked out from the texts without any index: what every engine has to agree with.
import type { IndexedPolicy, Plan } from '../../../corpus/search/engine.ts'
import { fold } from '../../../corpus/search/fold.ts'
import type { QueryNode, Term } from '../../../corpus/search/query/query.ts'
import { standTogether } from '../../../corpus/search/query/window.ts'
import { sentencesOf } from '../../../corpus/sentences.ts'

/** Ids of the documents that meet a plan, one for each group of twins: the one that is no twin where it meets it too. */
export function truth(policies: readonly IndexedPolicy[], plan: Plan): string[] {
  const groups = new Map<string, IndexedPolicy>()
  for (const policy of policies) {
    if (!passes(policy, plan) || !meets(policy, plan)) continue
    const key = policy.twinOf ?? policy.id
    if (!groups.has(key) || policy.twinOf === null) groups.set(key, policy)
  }
  return [...groups.values()].map(({ id }) => id).sort()
}

function passes({ facets, regionCode }: IndexedPolicy, { filters }: Plan): boolean {
  return filters.every(({ field, values, not }) => {
    const own: readonly string[] = field === 'region' ? [...facets.region, ...regionCode] : facets[field]
    return own.some((value) => values.includes(value)) !== not
  })
}

function meets(policy: IndexedPolicy, { query, scope }: Plan): boolean {
  if (query === null) return true
  const [title, text] = [fold(policy.title), fold(policy.text)]
  const spans = policy.passages.map(({ clean }) => clean)
  if (scope === 'document')
    return holds(query, policy, (term) => inDocument(term, `${title}\uffff${text}\uffff`))
  const units = scope === 'sentence' ? sentencesOf(policy.text, spans) : spans
  return [title, ...units.map((span) => text.slice(...span))].some((unit) =>
    holds(query, policy, ({ alternatives }) =>
      alternatives.some(({ parts }) => parts.every((part) => unit.includes(part))),
    ),
  )
}

const inDocument = ({ alternatives }: Term, text: string): boolean =>
  alternatives.some(({ parts }) => standTogether(text, parts))

function holds(node: QueryNode, policy: IndexedPolicy, has: (term: Term) => boolean): boolean {
  switch (node.kind) {
    case 'term':
      return has(node)
    case 'not':
      return !holds(node.node, policy, has)
    case 'and':
      return node.nodes.every((one) => holds(one, policy, has))
    case 'or':
      return node.nodes.some((one) => holds(one, policy, has))
    case 'field': {
      const own = Object.entries(policy.facets).find(([field]) => field === node.field)?.[1] ?? []
      return own.some((value) => node.values.includes(value))
    }
  }
}
