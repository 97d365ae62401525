// Lines and words of a page that are nothing but buttons: 收藏 打印 字号：大 中 小.
import { isSiteFurniture } from '../../../corpus/lexicon/site-furniture.ts'
import { inSimplified } from './script.ts'

const LONGEST = 200
const BETWEEN = /[\s|｜/\\·•【】[\]()（）>＞]+/
const HAN = /\p{Script=Han}/u
const SHORTEST = 4

/** One piece of furniture, or several. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = inSimplified(text).normalize('NFKC')
  if (isSiteFurniture(line)) return true
  const pieces = line.split(BETWEEN).filter((piece) => piece !== '')
  return pieces.length > 0 ? pieces.every(isSiteFurniture) : !HAN.test(line) && line.length < SHORTEST
}

/** 来源：某市生态环境局 收藏 打印 → without the buttons at its end. */
export function withoutButtons(text: string): string {
  if (text.length > LONGEST) return text
  const pieces = text.split(' ')
  while (pieces.length > 1 && isFurniture(pieces.at(-1) ?? '')) pieces.pop()
  return pieces.join(' ')
}
