// The time expressions of a policy, looked up by place.
import type { Span } from '../../../corpus/schema.ts'
import type { TimeExpression } from '../time/expressions.ts'

export class Timeline {
  private readonly byEnd = new Map<number, TimeExpression>()

  constructor(readonly expressions: readonly TimeExpression[]) {
    for (const one of expressions) this.byEnd.set(one.span[1], one)
  }

  endingAt(offset: number): TimeExpression | undefined {
    return this.byEnd.get(offset)
  }

  /** Those that begin in [start, end), in order. */
  within([start, end]: Span): readonly TimeExpression[] {
    const from = this.firstFrom(start)
    let to = from
    while ((this.expressions[to]?.span[0] ?? Number.POSITIVE_INFINITY) < end) to++
    return this.expressions.slice(from, to)
  }

  covering(offset: number): TimeExpression | undefined {
    const before = this.expressions[this.firstFrom(offset + 1) - 1]
    return before && before.span[0] <= offset && offset < before.span[1] ? before : undefined
  }

  private firstFrom(offset: number): number {
    let low = 0
    let high = this.expressions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.expressions[middle]?.span[0] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
