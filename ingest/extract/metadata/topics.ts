// What a policy is about: topics whose words stand in its title, else those that its headings come back to.
import { topics } from '../../../corpus/lexicon/policy-words.ts'
import type { Structure } from '../../stages.ts'

const MOST = 4
/** Share of the headings that must speak of a topic which the title does not name. */
const SHARE = 0.25
const FEWEST = 3

export function topicsOf(title: string, { sections }: Structure): string[] {
  const headings = sections.map((section) => section.title).filter((heading) => heading !== '')
  const enough = Math.max(FEWEST, headings.length * SHARE)
  const counted = topics.map(({ topic, terms }) => ({
    topic,
    inTitle: terms.some((term) => title.includes(term)),
    count: headings.filter((heading) => terms.some((term) => heading.includes(term))).length,
  }))
  return counted
    .filter(({ inTitle, count }) => inTitle || count >= enough)
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count)
    .slice(0, MOST)
    .map(({ topic }) => topic)
}
