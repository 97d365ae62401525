// Lines of a table on a page that head the rows below them: 一、健康水平, or a bare name in a line of its own.
import type { Told } from './rows.ts'

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])\S/
const BARE = /^\p{Script=Han}{4,8}$/u
/** The rest of a name. */
const GOES_ON = /^[的和与及比率例重占量]/
/** A name that its unit ends is whole. */
const WHOLE = /[)）]$/

/** For each line whether it heads rows. */
export function groupsIn(told: readonly Told[], name: number): readonly boolean[] {
  const nameOf = (one: Told | undefined): string => one?.cells[name]?.map(({ text }) => text).join('') ?? ''
  return told.map(({ line: { pieces }, cells }, at) => {
    const [piece, more] = pieces
    if (!piece || more || cells.findIndex((cell) => cell.length > 0) > name) return false
    if (NUMBERED.test(piece.text)) return true
    const [above, below] = [told[at - 1], told[at + 1]]
    return (
      BARE.test(piece.text) &&
      !GOES_ON.test(piece.text) &&
      (!above || (above.values > 0 && WHOLE.test(nameOf(above)))) &&
      below !== undefined &&
      below.values > 0 &&
      WHOLE.test(nameOf(below)) &&
      nameOf(below).length > piece.text.length
    )
  })
}
