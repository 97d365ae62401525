// What styles.xml says that decides over text: which styles are numbered, and which are hidden.
import { child, childrenNamed, descendants, type XmlNode, xmlTree } from '../zip/xml.ts'

export interface NumberingReference {
  readonly numId: string | null
  readonly level: number | null
}

export interface Style {
  readonly numbering: NumberingReference | null
  readonly hidden: boolean
}

export type Styles = ReadonlyMap<string, Style>

const LONGEST_CHAIN = 30

export function readStyles(file: string, xml: string): Styles {
  const nodes = new Map<string, XmlNode>()
  for (const node of descendants(xmlTree(file, xml), 'style')) {
    const id = node.attributes.get('styleId')
    if (id !== undefined) nodes.set(id, node)
  }
  return new Map([...nodes].map(([id]) => [id, styleOf(nodes, id)]))
}

/** A style has what the one that it is based on has, unless it says otherwise. */
function styleOf(nodes: ReadonlyMap<string, XmlNode>, id: string): Style {
  const chain = basedOn(nodes, id)
  const numbered = chain.flatMap((node) => numberingOf(node) ?? [])
  const vanish = chain.flatMap((node) =>
    childrenNamed(node, 'rPr').flatMap((run) => childrenNamed(run, 'vanish')),
  )
  const numbering = {
    numId: numbered.find(({ numId }) => numId !== null)?.numId ?? null,
    level: numbered.find(({ level }) => level !== null)?.level ?? null,
  }
  return {
    numbering: numbered.length > 0 ? numbering : null,
    hidden: vanish[0] !== undefined && isOn(vanish[0].attributes.get('val')),
  }
}

/** A style and those below it, nearest first. */
function basedOn(nodes: ReadonlyMap<string, XmlNode>, id: string): XmlNode[] {
  const chain: XmlNode[] = []
  let node = nodes.get(id)
  while (node && chain.length < LONGEST_CHAIN) {
    chain.push(node)
    node = nodes.get(child(node, 'basedOn')?.attributes.get('val') ?? '')
  }
  return chain
}

function numberingOf(style: XmlNode): NumberingReference | null {
  const properties = child(style, 'pPr')
  const numbering = properties && child(properties, 'numPr')
  if (!numbering) return null
  const level = child(numbering, 'ilvl')?.attributes.get('val')
  return {
    numId: child(numbering, 'numId')?.attributes.get('val') ?? null,
    level: level === undefined ? null : Number(level),
  }
}

const OFF = new Set(['0', 'false', 'off', 'none'])
/** A property without a value is on. */
export const isOn = (value: string | undefined): boolean => !OFF.has(value ?? '')
