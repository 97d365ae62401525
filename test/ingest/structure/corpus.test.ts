// Outlines of the shipped policies: they read like their contents pages, and titles end where they should also where the
// mark at their end is lost.
import { describe, expect, test } from 'vitest'
import { withoutContents } from '../../../ingest/structure/contents.ts'
import { marksOf } from '../../../ingest/structure/marks.ts'
import { numbered } from '../../../ingest/structure/numbering.ts'
import { structure } from '../../../ingest/structure/structure.ts'
import { explicitTitle, titleAt } from '../../../ingest/structure/title.ts'
import { policiesOf, SOURCES, sourcePath } from '../policies.ts'

const [PLAN, , , COMPILATION] = SOURCES
const CONTENTS_LINE = /^(第[一二三四五六七八九]+[章节])(\D+?)\d+$/gm

test('the plan for Chongqing has the outline of its contents page', async () => {
  const [policy] = await policiesOf(sourcePath(PLAN))
  const listed = [...(policy?.source.text ?? '').matchAll(CONTENTS_LINE)].map(
    ([, number, title]) => `${number} ${title}`,
  )
  const { sections } = structure(policy?.text.value ?? '', 0)
  const chapters = sections.filter(({ kind }) => kind === 'chapter' || kind === 'section')
  expect(listed).toHaveLength(39)
  expect(chapters.map(({ number, title }) => `${number} ${title}`)).toEqual(listed)
  for (const { kind, level } of chapters) expect(level).toBe(kind === 'chapter' ? 1 : 2)
})

describe('the compilation', async () => {
  const policies = await policiesOf(sourcePath(COMPILATION))
  const outlines = policies.map(({ text, bodyStart }) => structure(text.value, bodyStart).sections)

  test('every policy has an outline whose numbers go on without a gap at its widest level', () => {
    expect(outlines.filter((sections) => sections.length < 8)).toEqual([])
    const gapless = outlines.filter((sections) => {
      const widest = sections.filter(({ level }) => level === 1).map(({ number }) => number)
      return new Set(widest).size === widest.length
    })
    expect(gapless.length).toBeGreaterThanOrEqual(policies.length - 3)
  })

  test('titles read as titles: none runs on into text, few are long', () => {
    const titles = outlines.flat().map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(4500)
    expect(titles.filter((title) => title.includes('。'))).toEqual([])
    expect(titles.filter((title) => title.length > 40).length).toBeLessThan(titles.length / 200)
  })

  test('titles end at the same place when the 。 after them is gone', () => {
    const results = policies.flatMap(({ text: { value }, bodyStart }) => {
      const entries = numbered(value, withoutContents(value, marksOf(value, bodyStart)))
      return entries.flatMap(({ mark }, index) => {
        const next = entries[index + 1]?.mark.at ?? value.length
        const title = explicitTitle(value, mark.end, next)
        if (
          !title ||
          title.commas > 0 ||
          title.closer !== '。' ||
          title.text.length > 24 ||
          next - title.stop < 40
        )
          return []
        const masked = value.slice(mark.end, title.stop - 1) + value.slice(title.stop, next)
        return [titleAt(masked, 0, masked.length, mark)?.text === title.text]
      })
    })
    expect(results.length).toBeGreaterThan(3000)
    expect(results.filter((right) => right).length / results.length).toBeGreaterThan(0.9)
  })
})
