// How a clause goes on that gives a body a duty: modals and adverbs (要, 应当, 定期, 会同), verbs (统筹, 制定, 督促); after 由 also what
// else is done for others (收回, 支付, 评审).
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { byFirst, wordAt } from '../word-index.ts'

const Word = z.string().regex(/^\p{Script=Han}{1,4}$/u)
const Words = z.array(Word).refine((words) => new Set(words).size === words.length, 'a word is listed twice')
const Duties = z.strictObject({ modals: Words, verbs: Words, agent: Words })

const { modals, verbs, agent } = Duties.parse(
  JSON.parse(readFileSync(new URL('./duties.json', import.meta.url), 'utf8')),
)

const openers = byFirst([...modals, ...verbs])
const agentOpeners = byFirst(agent)

/** Characters that a duty can open with: the cheap test. */
export const dutyInitials: string = initialsOf([...modals, ...verbs])
/** Those that one can open with after 由 alone. */
export const agentInitials: string = initialsOf(agent)

/** The word at `at` that opens a duty, the longest; empty where none does. */
export const dutyAt = (text: string, at: number): string => wordAt(openers, text, at)

/** The word at `at` that opens a duty only after 由: 由…收回, 由…支付. */
export const agentDutyAt = (text: string, at: number): string => wordAt(agentOpeners, text, at)

function initialsOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join('')
}
