// What rejections ask of a place: its first and last quantity, whether it counts, whether a noun follows.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isCounting } from '../counting.ts'
import type { View } from '../draft.ts'

const NOUN = /^的?[〇㐀-鿿“"A-Za-z(（]/
const OF_NOUN = /^的[〇㐀-鿿]/

export const first = ({ quantities }: View): Quantity | undefined => quantities[0]
export const last = ({ quantities }: View): Quantity | undefined => quantities.at(-1)

export const unitOf = (view: View): string => last(view)?.unit ?? ''

export const counting = (view: View): boolean => isCounting(unitOf(view))

/** 不高于300吨(不包括渣土): an aside in brackets is no noun. */
const ASIDE = /^[(（][^()（）]{0,60}[)）]/

export const nounFollows = ({ tail }: View): boolean => NOUN.test(tail.replace(ASIDE, ''))
export const ofNounFollows = ({ tail }: View): boolean => OF_NOUN.test(tail)

export const subjectText = ({ text, subject }: View): string => text.slice(...subject.span)

export const changes = (verb: string): boolean => increaseVerbs.has(verb) || decreaseVerbs.has(verb)
