// Where a number begins a member of its own: the count behind an extent, the verb behind a comma of a list.
import { leadVerbs } from '../../../corpus/lexicon/quantity-words.ts'

/** 总面积309万亩的|12个发展片区: the count behind an extent has the verb before both. */
export const countsSized = (text: string, from: number, to: number): boolean =>
  ATTRIBUTE.test(text.slice(from, to))
const ATTRIBUTE = /^的\s?$/

const LONGEST_VERB = 12

/** 、推介|100项先进技术: the verb that begins a member of a list, or -1. */
export function memberVerb(text: string, from: number, to: number): number {
  const floor = Math.max(from, to - LONGEST_VERB - 1)
  const joint = floor + text.slice(floor, to).lastIndexOf('、')
  if (joint < floor) return -1
  const verb = leadVerbs.startingAt(text, joint + 1, to)
  return verb !== null && joint + 1 + verb.length === to ? joint + 1 : -1
}
