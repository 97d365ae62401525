// XML of Office and OFD packages as a stream of events, namespaces resolved. A document type is refused: no such package
// has one, and entities are how a small file becomes a large one or reads another.
import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../unreadable-file.ts'

export interface XmlElement {
  readonly uri: string
  readonly local: string
  /** By local name; of two that differ only in their namespace the first. */
  readonly attributes: ReadonlyMap<string, string>
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void
  readonly text?: (text: string) => void
  readonly close: (local: string, uri: string) => void
}

/** Deeper than any document that an office program writes, and far from the end of the stack. */
export const MAX_DEPTH = 200
const MAX_ELEMENTS = 5_000_000
/** A tree costs more than a stream. */
const MAX_IN_TREE = 300_000
const CHUNK = 1 << 16

/**
 * @param file How the part is called in messages.
 * @throws UnreadableFile
 */
export function readXml(
  file: string,
  xml: string,
  { open, text, close }: XmlHandlers,
  maxElements = MAX_ELEMENTS,
): void {
  const parser = new SaxesParser({ xmlns: true })
  let [depth, elements] = [0, 0]
  parser.on('doctype', () => {
    throw new UnreadableFile(
      file,
      'XML 含有文档类型声明（DTD），可能是恶意文件',
      '请向来源核实，或另存为 .txt 后重试',
    )
  })
  parser.on('opentag', (tag) => {
    depth++
    elements++
    if (depth > MAX_DEPTH) throw new UnreadableFile(file, `嵌套超过 ${MAX_DEPTH} 层`, '请另存为 .txt 后重试')
    if (elements > maxElements)
      throw new UnreadableFile(file, `元素超过 ${maxElements} 个`, '请拆分文件后重试')
    const attributes = new Map<string, string>()
    for (const { local, value } of Object.values(tag.attributes))
      if (!attributes.has(local)) attributes.set(local, value)
    open({ uri: tag.uri, local: tag.local, attributes })
  })
  parser.on('closetag', (tag) => {
    depth--
    close(tag.local, tag.uri)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('error', (cause) => {
    throw new UnreadableFile(file, 'XML 不完整或有错误', '请用原软件打开后另存，再重试', { cause })
  })
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
  parser.close()
}

export interface XmlNode extends XmlElement {
  readonly children: readonly XmlNode[]
  /** Of its own, children's left out. */
  readonly text: string
}

/** A small part as a tree. @throws UnreadableFile */
export function xmlTree(file: string, xml: string): XmlNode {
  interface Open extends XmlNode {
    children: XmlNode[]
    text: string
  }
  const root: Open = { uri: '', local: '', attributes: new Map(), children: [], text: '' }
  const stack: Open[] = [root]
  const handlers: XmlHandlers = {
    open: (element) => {
      const node: Open = { ...element, children: [], text: '' }
      stack.at(-1)?.children.push(node)
      stack.push(node)
    },
    text: (text) => {
      const top = stack.at(-1)
      if (top) top.text += text
    },
    close: () => {
      stack.pop()
    },
  }
  readXml(file, xml, handlers, MAX_IN_TREE)
  return root.children[0] ?? root
}

export const child = ({ children }: XmlNode, local: string): XmlNode | undefined =>
  children.find((one) => one.local === local)

export const childrenNamed = ({ children }: XmlNode, local: string): XmlNode[] =>
  children.filter((one) => one.local === local)

/** All below a node with a name, in order. */
export function descendants(node: XmlNode, local: string): XmlNode[] {
  return node.children.flatMap((one) => [...(one.local === local ? [one] : []), ...descendants(one, local)])
}
