// What a search query means, as data: the tree that the parser makes, the planner expands and every engine evaluates.
import { z } from 'zod'
import { Span } from '../../schema.ts'

/** How near to each other all words of a query must stand: 同句, 同段, 全文. */
export const Scope = z.enum(['sentence', 'paragraph', 'document'])
export type Scope = z.infer<typeof Scope>

/**
 * One way to meet a term: all `parts` near each other (window.ts), in one sentence or paragraph where that is the scope.
 * Parts are folded clean text; several have two units each at least.
 * `written`: as typed; `segments`: the words of a long phrase; `synonym`: another name of the thing, `related`: a kind of it,
 * both from the lexicon; `most`: all words of a phrase but one, when few documents have all.
 */
export const Alternative = z.object({
  parts: z
    .array(z.string().min(1))
    .min(1)
    .refine((parts) => parts.length === 1 || parts.every((part) => part.length > 1)),
  origin: z.enum(['written', 'segments', 'synonym', 'related', 'most']),
})
export type Alternative = z.infer<typeof Alternative>

/** A word or "phrase" with the place where it was typed; met by any of its alternatives. */
export const Term = z.object({
  kind: z.literal('term'),
  text: z.string().min(1),
  quoted: z.boolean(),
  span: Span,
  alternatives: z.array(Alternative).min(1),
})
export type Term = z.infer<typeof Term>

/** A filter inside a query, such as `region:贵州省` under an OR. */
export const FieldNode = z.object({
  kind: z.literal('field'),
  field: z.string(),
  values: z.array(z.string()).min(1),
  span: Span,
})
export type FieldNode = z.infer<typeof FieldNode>

export type QueryNode =
  | Term
  | FieldNode
  | { kind: 'and' | 'or'; nodes: QueryNode[] }
  | { kind: 'not'; node: QueryNode }

export const QueryNode: z.ZodType<QueryNode> = z.union([
  Term,
  FieldNode,
  z.object({ kind: z.enum(['and', 'or']), nodes: z.array(z.lazy(() => QueryNode)) }),
  z.object({ kind: z.literal('not'), node: z.lazy(() => QueryNode) }),
])

/**
 * Something to tell the user about the query. `at`: where in the text typed. `problem`: not understood as typed;
 * `expanded`: other names searched too; `relaxed`: nothing had all of it; `corrected`: read as something else.
 */
export const Notice = z.object({
  kind: z.enum(['problem', 'expanded', 'relaxed', 'corrected']),
  message: z.string(),
  at: z.number().int().optional(),
  /** The word concerned and what was searched beside or instead of it. */
  word: z.string().optional(),
  added: z.array(z.string()).optional(),
})
export type Notice = z.infer<typeof Notice>
