// Two bodies between which the source has lost its comma: 省发展改革委省工业和信息化厅.

import { agencyPrefix } from '../../../corpus/agency/prefix.ts'
import { regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { byFirst } from '../../../corpus/word-index.ts'
import { longest } from './forms.ts'

const FORMS = byFirst([...regionalForms.keys()])

/** Both names where each is a known body of the same prefix, else the name as it is. */
export function unglued(name: string): readonly string[] {
  const { kind, text } = agencyPrefix(name)
  if (kind !== 'level') return [name]
  const first = text + longest(FORMS, name, text.length)
  const rest = name.slice(first.length)
  if (first === text || !rest.startsWith(text) || !regionalForms.has(rest.slice(text.length))) return [name]
  return [first, rest]
}
