// Names of bodies at a place in running text.
import { type WordIndex, wordAt } from '../../../corpus/word-index.ts'

/** The longest form that stands at `at`; empty where none does. */
export function longest(forms: WordIndex, text: string, at: number): string {
  const form = wordAt(forms, text, at)
  // 工业和信息化部门 is no ministry.
  return form.endsWith('部') && text[at + form.length] === '门' ? '' : form
}

/** A character of a body's own name, not a word that leads on from it: 应对气候变化 and 经济 are names, 应 and 经 are not. */
export const NAME_CHARACTER =
  '(?:(?![向由报将要应对在经与的把使让])[〇㐀-鿿]|应对(?=[〇㐀-鿿]{2})|应急|对[外口]|经[济信营贸]|要素|财经)'
