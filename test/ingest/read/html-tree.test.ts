// The lean tree against a browser's: the same text in the same order, whatever the tags; tables with the same cells.
import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../ingest/read/html/parse.ts'
import type { Element } from '../../../ingest/read/html/tree.ts'

function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

const NAMES = [
  'div',
  'p',
  'span',
  'b',
  'font',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'section',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'center',
  'a',
  'o:p',
  'em',
]
const tag = fc
  .constantFrom(...NAMES)
  .chain((name) =>
    fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} style="a:b" title='<p>'>`, `<${name}/>`),
  )
const piece = fc.oneof(
  { weight: 3, arbitrary: tag },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '碳',
      '达',
      '峰',
      '2025',
      '，',
      ' ',
      '\n',
      '&amp;',
      '&nbsp;',
      '&lt;p&gt;',
      '&#30899;',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '<img alt="图">',
      '<!-- 注 -->',
      '<![if x]>',
      '<?x?>',
      '<hr>',
      '</br>',
    ),
  },
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('text of any tags, in order', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const browser = load(`<body><div>${html}`)
      expect(textOf(parse(`<body><div>${html}`).root)).toBe(browser('body').text())
    }),
    { numRuns: 500 },
  )
})

test('lines begin and end where those of a browser do', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<li>', '<ul>', '</ul>', '碳', '<h1>', '</h1>'),
        { maxLength: 30 },
      ),
      (pieces) => {
        const html = `<body>${pieces.join('')}`
        const browser = load(html)
        const paragraphs = browser('p')
          .toArray()
          .map((one) => browser(one).text())
        expect(named(parse(html).root, 'p').map(textOf)).toEqual(paragraphs)
      },
    ),
  )
})

test('an item inside a heading of an item', () => {
  const { root } = parse('<body><li><h1><li><p>达</h1>碳')
  expect(named(root, 'p').map(textOf)).toEqual(['达'])
})

describe('tables', () => {
  const cells = fc.array(
    fc.constantFrom(
      '<tr>',
      '<td>',
      '<th>',
      '</td>',
      '</tr>',
      '<td><p>',
      '</p>',
      '碳',
      '达',
      '<b>',
      '</b>',
      '</div>',
      '<tbody>',
      '</tbody>',
      '<br>',
      '<td><table><tr><td>峰</td></tr></table>',
    ),
    { maxLength: 40 },
  )

  test('have the cells that a browser gives them', () => {
    fc.assert(
      fc.property(cells, (pieces) => {
        const html = `<table><tr><td>${pieces.join('')}`
        const browser = load(html)
        const expected = browser('td, th')
          .toArray()
          .map((cell) => browser(cell).text())
        const read = named(parse(html).root, 'td', 'th').map(textOf)
        expect(read).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

function named(element: Element, ...names: readonly string[]): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(names.includes(child.name) ? [child] : []), ...named(child, ...names)],
  )
}
