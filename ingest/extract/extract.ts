// All kinds of records of one policy: the kinds read clean text, this file anchors what they found in the source.
import type {
  Deadline,
  Diagnostic,
  Fact,
  Records,
  Responsibility,
  Source,
  Span,
  Target,
} from '../../corpus/schema.ts'
import { type Text, toSource } from '../../corpus/text.ts'
import type { Context } from './context.ts'
import { deadlines } from './deadlines/deadlines.ts'
import { responsibilities } from './responsibilities/responsibilities.ts'
import { targets } from './targets/targets.ts'

/** Records in clean offsets, before their quotes are cut from the source. */
export type ClearTarget = Omit<Target, 'quote'>
export type ClearFact = Omit<Fact, 'quote'>
export type ClearDeadline = Omit<Deadline, 'quote' | 'expression'>
export type ClearResponsibility = Omit<Responsibility, 'quote'>

/** Deadlines come first: the years of targets and of tasks are read from them. */
export function extract(
  context: Context,
  source: Source,
  text: Text,
): Records & { diagnostics: Diagnostic[] } {
  const timed = deadlines(context)
  const measured = targets(context, timed.deadlines)
  const assigned = responsibilities(context)
  const anchor = anchorIn(source, text)
  const [goals, facts] = [measured.targets.map(anchor), measured.facts.map(anchor)]
  const limits = timed.deadlines.map(anchor)
  const nowhere = [...goals, ...facts, ...limits].filter((one) => !isThere(one))
  return {
    targets: goals.filter(isThere),
    facts: facts.filter(isThere),
    deadlines: limits
      .filter(isThere)
      .map((one) => ({ expression: one.quote, ...one, clause: place(text, one.clause) })),
    responsibilities: assigned.responsibilities
      .map(anchor)
      .map((one) => ({ ...one, measure: place(text, one.measure) })),
    diagnostics: [
      ...[...timed.diagnostics, ...measured.diagnostics, ...assigned.diagnostics].map((one) =>
        one.span ? { ...one, span: toSource(text, one.span) } : one,
      ),
      ...nowhere.map(torn),
    ],
  }
}

const place = (text: Text, span: Span | null): Span | null => span && toSource(text, span)

/** What a moved cell says over a break of its lines stands nowhere as such: there is nothing to show for it. */
const isThere = ({ quote }: { readonly quote: string }): boolean => quote.trim() !== ''

const torn = ({ span, rule }: { readonly span: Span; readonly rule: string }): Diagnostic => ({
  stage: 'extract',
  rule,
  severity: 'info',
  message: '以空格排列的表格中，这一格的文字跨行，原文没有连续的文字可引，有一条记录未列入，请核对原文',
  span,
})

const anchorIn =
  (source: Source, text: Text) =>
  <Clear extends { readonly span: Span }>(record: Clear): Clear & { span: Span; quote: string } => {
    const span = withinMoved(source.text, toSource(text, record.span), text.value.slice(...record.span))
    return { quote: source.text.slice(...span), ...record, span }
  }

/**
 * A cell that a cleaner has put before another one stands, as a whole, for all between the two, be it nothing: what it says is looked
 * for there and behind.
 */
function withinMoved(source: string, span: Span, written: string): Span {
  const [start, end] = span
  const isItself = source[start] === written[0] && source[end - 1] === written.at(-1)
  const length = end - start
  if (isItself || (2 * length >= written.length && length <= WIDER * written.length + SPACES)) return span
  const at = source.slice(start, end + CELL).indexOf(written)
  return at < 0 ? span : [start + at, start + at + written.length]
}
/** Page marks and breaks inside a quote are shorter. */
const WIDER = 2
const SPACES = 12
/** The cell may end behind the one that it was put before. */
const CELL = 1000
