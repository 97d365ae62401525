// numbering.xml: the lists of a Word document, each level with its start, format and text (第%1章, %1.%2).
import { child, childrenNamed, descendants, type XmlNode, xmlTree } from '../zip/xml.ts'
import type { Styles } from './styles.ts'

export interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** What stands between number and text. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Starts again after an item of this level (from 1) or above; 0: never; null: of any level above. */
  readonly restartAfter: number | null
  /** All numbers in figures. */
  readonly legal: boolean
  readonly style: string | null
}

export interface List {
  /** Lists of one abstract definition count on together. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list is first used. */
  readonly restarts: ReadonlyMap<number, number>
}

export type Lists = ReadonlyMap<string, List>

const MOST_LEVELS = 9
const LONGEST_CHAIN = 8

export function readNumbering(file: string, xml: string, styles: Styles): Lists {
  const root = xmlTree(file, xml)
  const abstracts = new Map(
    childrenNamed(root, 'abstractNum').map((node) => [node.attributes.get('abstractNumId') ?? '', node]),
  )
  const nums = new Map(childrenNamed(root, 'num').map((node) => [node.attributes.get('numId') ?? '', node]))
  const lists = new Map<string, List>()
  for (const [id, node] of nums) {
    const abstractId = abstractOf(node, nums, abstracts, styles)
    const abstract = abstracts.get(abstractId)
    if (!abstract) continue
    const overrides = childrenNamed(node, 'lvlOverride')
    lists.set(id, {
      abstractId,
      levels: new Map([...levelsOf(abstract), ...overrides.flatMap((override) => levelsOf(override))]),
      restarts: new Map(overrides.flatMap(restartOf)),
    })
  }
  return lists
}

/** A definition may only name a numbering style, whose own list has the levels. */
function abstractOf(
  num: XmlNode,
  nums: ReadonlyMap<string, XmlNode>,
  abstracts: ReadonlyMap<string, XmlNode>,
  styles: Styles,
): string {
  let id = child(num, 'abstractNumId')?.attributes.get('val') ?? ''
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const abstract = abstracts.get(id)
    const link = abstract && child(abstract, 'numStyleLink')?.attributes.get('val')
    const target = link === undefined ? null : (styles.get(link)?.numbering?.numId ?? null)
    const linked = target === null ? undefined : nums.get(target)
    if (!linked) return id
    id = child(linked, 'abstractNumId')?.attributes.get('val') ?? id
  }
  return id
}

function levelsOf(parent: XmlNode): [number, Level][] {
  return childrenNamed(parent, 'lvl')
    .slice(0, MOST_LEVELS)
    .map((node) => [Number(node.attributes.get('ilvl') ?? 0), levelOf(node)])
}

function levelOf(node: XmlNode): Level {
  const value = (name: string): string | undefined => child(node, name)?.attributes.get('val')
  const restart = value('lvlRestart')
  const suffix = value('suff')
  return {
    start: whole(value('start'), 1),
    format: formatOf(node),
    text: value('lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartAfter: restart === undefined ? null : whole(restart, 0),
    legal: child(node, 'isLgl') !== undefined,
    style: value('pStyle') ?? null,
  }
}

/** A format of a later Word stands in an alternative, with one that all know beside it: 01, 002. */
function formatOf(node: XmlNode): string {
  const plain = child(node, 'numFmt') ?? descendants(node, 'numFmt').at(-1)
  return plain?.attributes.get('val') ?? 'decimal'
}

function restartOf(override: XmlNode): [number, number][] {
  const start = child(override, 'startOverride')?.attributes.get('val')
  return start === undefined ? [] : [[Number(override.attributes.get('ilvl') ?? 0), whole(start, 1)]]
}

const WHOLE = /^\d{1,7}$/
const whole = (text: string | undefined, otherwise: number): number =>
  text !== undefined && WHOLE.test(text) ? Number(text) : otherwise
