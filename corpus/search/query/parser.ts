// From tokens to a tree: words side by side must all be there, OR binds weaker, - and NOT stronger. Never fails; what is
// missing is made up for and said.
import { fold } from '../fold.ts'
import { lex, problem, type Token } from './lexer.ts'
import type { Notice, QueryNode, Term } from './query.ts'

export interface Parsed {
  /** Null where nothing is left to search. */
  readonly query: QueryNode | null
  readonly notices: readonly Notice[]
}

export const MAX_TERMS = 50
export const MAX_DEPTH = 20

/**
 * Reads a query as typed.
 * @example parse('"光储直柔" 建筑 -region:上海市').query // and(phrase, word, not(field))
 */
export function parse(typed: string): Parsed {
  const { tokens, notices } = lex(typed)
  const parser = new Parser(typed, tokens, [...notices])
  return { query: parser.run(), notices: parser.notices }
}

class Parser {
  private at = 0
  private terms = 0
  private readonly typed: string
  private readonly tokens: readonly Token[]
  readonly notices: Notice[]

  constructor(typed: string, tokens: readonly Token[], notices: Notice[]) {
    this.typed = typed
    this.tokens = tokens
    this.notices = notices
  }

  run(): QueryNode | null {
    const parts: QueryNode[] = []
    while (this.at < this.tokens.length) {
      const part = this.either(0)
      if (part) parts.push(part)
      if (this.tokens[this.at]?.kind === 'close') this.warn('括号没有成对；已略过', 1)
    }
    return joined('and', parts)
  }

  /** a OR b OR c */
  private either(depth: number): QueryNode | null {
    const parts: QueryNode[] = []
    for (let first = true; ; first = false) {
      const part = this.all(depth)
      if (part) parts.push(part)
      const missing = !part && (!first || this.tokens[this.at]?.kind === 'or')
      if (missing) this.warn('OR缺少一边；已略过', 0, first ? 0 : -1)
      if (this.tokens[this.at]?.kind !== 'or') break
      this.at++
    }
    return joined('or', parts)
  }

  /** a b c */
  private all(depth: number): QueryNode | null {
    const parts: QueryNode[] = []
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === 'or' || token.kind === 'close') break
      const part = this.one(token, depth)
      if (part) parts.push(part)
    }
    return joined('and', parts)
  }

  private one(token: Token, depth: number): QueryNode | null {
    this.at++
    switch (token.kind) {
      case 'not':
        return this.negated(depth)
      case 'open':
        return this.group(depth)
      case 'field':
        return { kind: 'field', field: token.field, values: [...token.values], span: token.span }
      case 'word':
      case 'phrase':
        return this.term(token.text, token.kind === 'phrase', token.span)
      default:
        return null
    }
  }

  private negated(depth: number): QueryNode | null {
    let negative = true
    while (this.tokens[this.at]?.kind === 'not') {
      negative = !negative
      this.at++
    }
    const next = this.tokens[this.at]
    if (!next || next.kind === 'or' || next.kind === 'close') {
      this.warn('“-”后面没有词；已略过', 0, -1)
      return null
    }
    const node = this.one(next, depth)
    if (!node || !negative) return node
    return node.kind === 'not' ? node.node : { kind: 'not', node }
  }

  /** Brackets deeper than anyone means are left out, what they hold is read on. */
  private group(depth: number): QueryNode | null {
    const [start] = this.tokens[this.at - 1]?.span ?? [0]
    if (depth >= MAX_DEPTH) {
      this.notices.push(problem(this.typed, start, `括号超过${MAX_DEPTH}层；已略过`))
      return null
    }
    const inner = this.either(depth + 1)
    if (this.tokens[this.at]?.kind === 'close') this.at++
    else this.notices.push(problem(this.typed, start, '括号没有成对；已补在最后'))
    return inner
  }

  private term(text: string, quoted: boolean, span: Term['span']): Term | null {
    this.terms++
    if (this.terms > MAX_TERMS) {
      if (this.terms === MAX_TERMS + 1)
        this.notices.push(problem(this.typed, span[0], `检索词超过${MAX_TERMS}个；后面的没有检索`))
      return null
    }
    const alternatives: Term['alternatives'] = [{ parts: [fold(text)], origin: 'written' }]
    return { kind: 'term', text, quoted, span, alternatives }
  }

  /** Says something of a token near the present one and steps over so many. */
  private warn(message: string, step: number, offset = 0): void {
    const [start] = this.tokens[this.at + offset]?.span ?? [this.typed.length]
    this.notices.push(problem(this.typed, start, message))
    this.at += step
  }
}

/** No node for nothing, the node itself for one; what is of the same kind already is taken apart. */
function joined(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]))
  const [only] = flat
  return only && flat.length > 1 ? { kind, nodes: flat } : (only ?? null)
}
