// What search holds equal: case, width, kinds of dash, quotation mark and space. One unit becomes one unit, so places stay.
import { RADICALS } from '../lexicon/radicals.ts'

const DASHES = '‐‑‒–—―−─━﹘﹣－'
const DOUBLE_QUOTES = '“”„‟″〝〞「」『』＂'
const SINGLE_QUOTES = '‘’‚‛′＇'
const DOTS = '·•・∙‧'
const TILDES = '～〜∼'
/** Ranges where a character's compatibility form may be another single character. */
const COMPATIBLE = [
  [0x00a0, 0x024f],
  [0x2000, 0x33ff],
  [0xf900, 0xffef],
] as const

/** Ends a document's title and text in the index; folding takes it out of everything else. */
export const END = 0xffff
const SPACE = 0x20
const SPACES = /^\s$/

const table = makeTable()

/** UTF-16 units in folded form. */
export function foldUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] ?? SPACE
  return units
}

export const fold = (text: string): string => textOf(foldUnits(text))

export const textOf = (units: Uint16Array): string =>
  Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000).map((_, code) => code)
  for (const [from, to] of COMPATIBLE)
    for (let code = from; code <= to; code++)
      made[code] = single(String.fromCharCode(code).normalize('NFKC'), code)
  for (let code = 0; code < 0x2000; code++) made[code] = lower(made[code] ?? code)
  for (let code = 0xff00; code <= 0xffef; code++) made[code] = lower(made[code] ?? code)
  for (const [characters, plain] of [
    [DASHES, '-'],
    [DOUBLE_QUOTES, '"'],
    [SINGLE_QUOTES, "'"],
    [DOTS, '·'],
    [TILDES, '~'],
  ] as const)
    for (const character of characters) made[character.charCodeAt(0)] = plain.charCodeAt(0)
  for (let code = 0; code < 0x10000; code++)
    if (code < SPACE || code === 0x7f || SPACES.test(String.fromCharCode(code))) made[code] = SPACE
  for (const [radical, character] of RADICALS) made[radical.charCodeAt(0)] = character.charCodeAt(0)
  for (const none of [0x200b, 0xfeff, 0xfffe, END]) made[none] = SPACE
  // A compatible form may be one of the characters above: ⁻ is −, and − is -.
  return made.map((code) => made[code] ?? SPACE)
}

function lower(code: number): number {
  return single(String.fromCharCode(code).toLowerCase(), code)
}

function single(text: string, otherwise: number): number {
  return text.length === 1 ? text.charCodeAt(0) : otherwise
}

/** Title, END, text, END, as both engines index them: no match runs from one into the other. */
export function indexedUnits(title: string, text: string): Uint16Array {
  const units = new Uint16Array(title.length + text.length + 2)
  units.set(foldUnits(title))
  units[title.length] = END
  units.set(foldUnits(text), title.length + 1)
  units[units.length - 1] = END
  return units
}
