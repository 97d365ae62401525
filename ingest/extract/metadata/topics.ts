// What a policy is about: topics whose words stand in its title, else those that its headings come back to.
import { topics } from '../../../corpus/lexicon/policy-words.ts'
import type { Structure } from '../../stages.ts'

const MOST = 4
/** Share of the headings that must speak of a topic which the title does not name. */
const SHARE = 0.25
const FEWEST = 3

const topicOf = new Map(topics.flatMap(({ topic, terms }) => terms.map((term) => [term, topic] as const)))
const TERM = new RegExp([...topicOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

export function topicsOf(title: string, { sections }: Structure): string[] {
  const inTitle = topicsIn(title)
  if (inTitle.size > 0) return [...inTitle].slice(0, MOST)
  const counts = new Map<string, number>()
  const headings = sections.filter((section) => section.title !== '')
  for (const heading of headings)
    for (const topic of topicsIn(heading.title)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const enough = Math.max(FEWEST, headings.length * SHARE)
  return [...counts]
    .filter(([, count]) => count >= enough)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([topic]) => topic)
}

const topicsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(TERM), ([term]) => topicOf.get(term) ?? ''))
