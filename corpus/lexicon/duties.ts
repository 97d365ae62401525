// How a clause goes on that gives a body a duty: modals and adverbs (要, 应当, 定期, 会同), verbs (统筹, 制定, 督促); after 由 also what
// else is done for others (收回, 支付, 评审).
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Word = z.string().regex(/^\p{Script=Han}{1,4}$/u)
const Words = z.array(Word).refine((words) => new Set(words).size === words.length, 'a word is listed twice')
const Duties = z.strictObject({ modals: Words, verbs: Words, agent: Words })

const { modals, verbs, agent } = Duties.parse(
  JSON.parse(readFileSync(new URL('./duties.json', import.meta.url), 'utf8')),
)

const openers = byInitial([...modals, ...verbs])
const agentOpeners = byInitial(agent)

/** Characters that a duty can open with: the cheap test. */
export const dutyInitials: string = String.fromCharCode(...openers.keys())
/** Those that one can open with after 由 alone. */
export const agentInitials: string = String.fromCharCode(...agentOpeners.keys())

/** The word at `at` that opens a duty, the longest; empty where none does. */
export const dutyAt = (text: string, at: number): string => longestAt(openers, text, at)

/** The word at `at` that opens a duty only after 由: 由…收回, 由…支付. */
export const agentDutyAt = (text: string, at: number): string => longestAt(agentOpeners, text, at)

type ByInitial = ReadonlyMap<number, readonly string[]>

/** Words by the code of their first character, the longest first. */
function byInitial(words: readonly string[]): ByInitial {
  const index = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const others = index.get(word.charCodeAt(0))
    if (others) others.push(word)
    else index.set(word.charCodeAt(0), [word])
  }
  return index
}

const longestAt = (words: ByInitial, text: string, at: number): string =>
  words.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at)) ?? ''
