// Splits long words of a query into the words they are made of.
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { domainWords, isStopWord } from '../../lexicon/dictionary.ts'

const Answer = z.object({ id: z.number(), words: z.array(z.string()) })

/** Words of a text in order, joined they are the text. */
export type Segment = (text: string) => Promise<readonly string[]>

let thread: { worker: Worker; waiting: Map<number, (words: readonly string[]) => void> } | undefined
let asked = 0

/** jieba with the words of the field. The first call starts its thread; a failure there gives the text unsplit. */
export const segment: Segment = (text) =>
  new Promise((resolve) => {
    thread ??= start()
    const id = ++asked
    thread.waiting.set(id, resolve)
    thread.worker.postMessage({ id, text })
    thread.worker.ref()
    texts.set(id, text)
  })
const texts = new Map<number, string>()

function start(): NonNullable<typeof thread> {
  const worker = new Worker(new URL('./segmenter-worker.mjs', import.meta.url), {
    workerData: { words: domainWords },
  })
  const waiting = new Map<number, (words: readonly string[]) => void>()
  const settle = (id: number, words: readonly string[]): void => {
    waiting.get(id)?.(words)
    waiting.delete(id)
    texts.delete(id)
    if (waiting.size === 0) worker.unref()
  }
  worker.on('message', (message) => {
    const { id, words } = Answer.parse(message)
    settle(id, words)
  })
  worker.on('error', () => {
    thread = undefined
    for (const id of [...waiting.keys()]) settle(id, [texts.get(id) ?? ''])
  })
  worker.unref()
  return { worker, waiting }
}

const DIGITS = /\d$/
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const SINGLE = /^\p{Script=Han}$/u

/**
 * The words that a search for a phrase looks for: without those that say nothing and without punctuation. A single
 * character belongs to the word after it, or before it (1500辆, 近零碳): alone it is in every text.
 */
export function contentWords(words: readonly string[]): string[] {
  const found: string[] = []
  let singles = ''
  /** The last word found ends where we are. */
  let adjacent = false
  const append = (more: string): void => {
    found.push(`${found.pop() ?? ''}${more}`)
  }
  const flush = (): void => {
    if (singles.length > 1) found.push(singles)
    else if (adjacent) append(singles)
    singles = ''
    adjacent = false
  }
  for (const word of words) {
    if (isStopWord(word) || !WORD_CHARACTER.test(word)) flush()
    else if (!SINGLE.test(word)) {
      found.push(singles + word)
      singles = ''
      adjacent = true
    } else if (adjacent && singles === '' && DIGITS.test(found.at(-1) ?? '')) append(word)
    else singles += word
  }
  flush()
  return [...new Set(found)]
}
