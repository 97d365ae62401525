// Tables whose columns were read into each other beyond repair: there is no telling which value belongs to what.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'

/** An item number glued to the word before it, a unit torn in two. */
const TORN =
  /\d[、千](?:(?<=[〇㐀-鿿]\d{1,2}、)[〇㐀-鿿]{2}|(?<=千)(?=[^\d万亿瓦克米伏卡帕焦赫吨户家个人名亩套辆台公升只字年兆件种]))|千克标(?!准[煤油]|煤|油)/g
const ENOUGH = 2
/** Torn paragraphs this near to each other belong to one table, with what stands between them. */
const NEAR = 1500

export function garbledSpans({ text, structure }: Context): Span[] {
  const torn = structure.paragraphs
    .map(({ span }) => span)
    .filter((span) => (text.slice(...span).match(TORN)?.length ?? 0) >= ENOUGH)
  const tables: Span[] = []
  for (const [start, end] of torn) {
    const last = tables.at(-1)
    if (last && start - last[1] <= NEAR) tables[tables.length - 1] = [last[0], end]
    else tables.push([start, end])
  }
  return tables
}
