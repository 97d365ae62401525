// Drafts of all rules in order of place, each place read once: lists before clauses, and a clause ends where another begins.
import type { Context } from '../context.ts'
import { RESPONSIBILITY_RULES } from './registry.ts'
import type { Made } from './responsibility.ts'

const CLAUSE_RANK = 99
const SHORTEST = 6
const TRAILING = /[,，、\s]+$/
const RANKS = new Map(RESPONSIBILITY_RULES.map(({ id }, index) => [id, index]))

/** By place; of two that overlap, the one whose rule comes first. */
export function inOrder({ text }: Context, drafts: readonly Made[]): Made[] {
  const kept: Made[] = []
  for (const draft of [...drafts].sort((a, b) => a.span[0] - b.span[0] || rank(a) - rank(b))) {
    const last = kept.at(-1)
    if (!last || last.span[1] <= draft.span[0]) kept.push(draft)
    else if (!last.listed && !holds(last, draft)) kept.splice(-1, 1, ...clipped(text, last, draft))
  }
  return kept
}

const rank = ({ rule, listed }: Made): number => (listed ? (RANKS.get(rule) ?? 0) : CLAUSE_RANK)

/** 省财政厅牵头…,省教育厅配合: the clause of the second is part of the first. */
const holds = (clause: Made, next: Made): boolean =>
  next.bodies.every(({ agency }) => clause.bodies.some((body) => body.agency === agency))

/** A clause gives way to what begins inside it, if enough of it is left to say something. */
function clipped(text: string, clause: Made, next: Made): Made[] {
  if (next.span[0] - clause.span[0] < SHORTEST) return next.listed ? [next] : [clause]
  const written = text.slice(clause.span[0], next.span[0]).replace(TRAILING, '')
  return [{ ...clause, span: [clause.span[0], clause.span[0] + written.length] }, next]
}
