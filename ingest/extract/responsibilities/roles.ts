// From marks to roles: who leads, who supports, or everyone jointly.
import { remembered } from '../../../corpus/remembered.ts'
import { type DocumentRules, NO_RULES } from './document-rules.ts'
import type { Marked, ResponsibilityReading, Settled } from './responsibility.ts'

const OPENED = /[（〈<〔[]/g
const CLOSED = /[）〉>〕\]]/g

/**
 * Where a lead is named everyone else supports; 负责 leads against 配合; where the document says that the first body of
 * a list leads, it does. Else all are joint.
 */
export function settle({ bodies, listed }: ResponsibilityReading, rules: DocumentRules): Settled[] {
  const defaults = listed
    ? rules.everywhere.filter((name) => !bodies.some(({ agency }) => plain(agency) === plain(name)))
    : []
  const leads = leadsOf(bodies, listed ? rules : NO_RULES)
  const helps = bodies.length > 0 && bodies.every(({ mark }) => mark === 'support')
  const others = leads.size > 0 || helps ? 'support' : 'joint'
  return [
    ...bodies.map((body): Settled => ({ agency: body.agency, role: leads.has(body) ? 'lead' : others })),
    // 以下均需试点城市政府落实: beside those who only guide (生态环境部指导) it is they who do the work.
    ...defaults.map((agency): Settled => ({ agency, role: helps ? 'lead' : others })),
  ]
}

/** 各市(州)人民政府 and 各市〔州〕政府 are one. */
const plain = remembered((name) => name.replace('人民政府', '政府').replace(OPENED, '(').replace(CLOSED, ')'))

function leadsOf(bodies: readonly Marked[], { firstLeads, leadUpTo }: DocumentRules): ReadonlySet<Marked> {
  const named = bodies.filter(({ mark }) => mark === 'lead')
  if (named.length > 0) return new Set(named)
  if (bodies.some(({ mark }) => mark === 'support')) {
    const charged = bodies.filter(({ mark }) => mark === 'charge')
    // 省公安厅、省民政厅分工负责,各市政府配合: who shares the work leads against who helps.
    return new Set(charged.length > 0 ? charged : bodies.filter(({ mark }) => mark !== 'support'))
  }
  if (leadUpTo !== null) {
    const before = beforeMark(bodies, leadUpTo)
    // 逗号前为牵头单位 says nothing of a list without one.
    return new Set(before.length < bodies.length || bodies.length === 1 ? before : [])
  }
  return new Set(firstLeads ? firstOfGroups(bodies) : [])
}

const beforeMark = (bodies: readonly Marked[], leadUpTo: 'clause' | 'group'): Marked[] =>
  bodies.filter(
    ({ group, clause }) =>
      group === bodies[0]?.group && (leadUpTo === 'group' || clause === bodies[0]?.clause),
  )

/** The first body of each part that has a region's own body: a company listed apart leads nobody. */
function firstOfGroups(bodies: readonly Marked[]): Marked[] {
  const regional = new Set(bodies.filter(({ prefixed }) => prefixed).map(({ group }) => group))
  const groups = new Set<number>()
  return bodies.filter((body, index) => {
    if (groups.has(body.group)) return false
    groups.add(body.group)
    return index === 0 || regional.has(body.group)
  })
}
