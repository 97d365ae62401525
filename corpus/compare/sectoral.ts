// Whether a plan is for one sector (专项) or for a region as a whole (总体), told by its title.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Words = z.array(z.string().min(2)).refine((words) => new Set(words).size === words.length, {
  message: 'sectors.json: a word stands twice',
})
const { sectors, overall } = z
  .strictObject({ sectors: Words, overall: Words })
  .parse(JSON.parse(readFileSync(new URL('../lexicon/sectors.json', import.meta.url), 'utf8')))

export const isSectoral = (title: string): boolean =>
  !overall.some((word) => title.includes(word)) && sectors.some((word) => title.includes(word))
