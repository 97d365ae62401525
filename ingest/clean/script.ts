// Traditional → simplified, only in text that is detected as traditional.
import { Converter } from 'opencc-js/t2cn'
import type { Text } from '../../corpus/text.ts'
import type { Cleaner, Cleaning } from './cleaner.ts'

const TELLING = /[這們個為與於對發會來說時國過後還經關點開間學進動種現將應該條從實體長樣無產業務]/g
const MIN_SHARE = 0.01

export const script: Cleaner = { id: 'script', clean: simplify }

export function isTraditional(value: string): boolean {
  return (value.match(TELLING)?.length ?? 0) > value.length * MIN_SHARE
}

let converter: ((text: string) => string) | undefined

function simplify({ value }: Text): Cleaning {
  if (!isTraditional(value)) return { edits: [] }
  converter ??= Converter({ from: 'tw', to: 'cn' })
  return { edits: [{ span: [0, value.length], text: converter(value) }] }
}
