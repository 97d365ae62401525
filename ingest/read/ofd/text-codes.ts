// Where the characters of an OFD text object stand: each ofd:TextCode has a start and the steps to the characters after it.
import { childrenNamed, type XmlNode } from '../zip/xml.ts'

export interface PlacedCharacter {
  readonly text: string
  /** In the object, millimetres; `y` is the baseline. */
  readonly x: number
  readonly y: number
  /** Step to the next character, null after the last. */
  readonly step: number | null
}

const SPACES = /\s+/
const MOST_STEPS = 100_000

/** `3.5 3.5 g 4 3 2.5`: numbers, and `g n v` for n times v (GB/T 33190, 11.3). */
export function stepsIn(deltas: string | undefined): number[] {
  const parts = (deltas ?? '').trim().split(SPACES)
  const steps: number[] = []
  for (let at = 0; at < parts.length && steps.length < MOST_STEPS; at++) {
    if (parts[at] !== 'g') steps.push(finite(parts[at]))
    else {
      const count = Math.min(Math.max(0, Math.trunc(finite(parts[at + 1]))), MOST_STEPS - steps.length)
      const step = finite(parts[at + 2])
      for (let index = 0; index < count; index++) steps.push(step)
      at += 2
    }
  }
  return deltas === undefined ? [] : steps
}

/** An object may have several codes; one without a start goes on from the start of the one before. */
export function charactersOf(object: XmlNode, natural: (character: string) => number): PlacedCharacter[] {
  let [startX, startY] = [0, 0]
  return childrenNamed(object, 'TextCode').flatMap((code) => {
    startX = finite(code.attributes.get('X') ?? String(startX))
    startY = finite(code.attributes.get('Y') ?? String(startY))
    return placed(code, startX, startY, natural)
  })
}

function placed(
  code: XmlNode,
  startX: number,
  startY: number,
  natural: (character: string) => number,
): PlacedCharacter[] {
  const characters = [...code.text]
  const across = stepsIn(code.attributes.get('DeltaX'))
  const down = stepsIn(code.attributes.get('DeltaY'))
  let [x, y] = [startX, startY]
  return characters.map((text, index) => {
    // Without any step the characters stand side by side, but in a column where only DeltaY is given.
    const own = down.length > 0 && across.length === 0 ? 0 : natural(text)
    const step = across.length > 0 ? (across[index] ?? across.at(-1) ?? own) : own
    const character = { text, x, y, step: index < characters.length - 1 ? step : null }
    x += step
    y += down.length > 0 ? (down[index] ?? down.at(-1) ?? 0) : 0
    return character
  })
}

export function finite(text: string | undefined): number {
  const value = Number(text)
  return Number.isFinite(value) ? value : 0
}
