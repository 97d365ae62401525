// The first title-like line of the head; where a page repeats it, the text's own: 关于…的意见, then 中共中央 国务院 / 关于…的意见. What
// the news of it calls it is how it was issued: a page may misspell it.
import { bodiesIn } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'
import { similar } from '../similar.ts'
import { fullTitle, type TitleLine } from '../titles.ts'
import { titleInNews } from './news.ts'

export default fieldRule<string>({
  id: 'metadata/title/own-heading',
  read: ({ titles: [first, ...others], text }) => {
    if (!first) return null
    const title = fullTitle(others.find((other) => saysMore(other, first)) ?? first).replace(ORDER, '')
    const news = titleInNews(text)
    return news && news.length === title.length && similar(news, title) ? news : title
  },
})

/** 国务院令(第450号) 重大动物疫情应急条例: by which order it came. */
const ORDER =
  /^(?:中华人民共和国)?[〇㐀-鿿]{2,20}令\s?[(（]?(?:20\d\d年)?\s?第\s?[\d〇零一二三四五六七八九十百]{1,5}\s?号[)）]?\s?(?=[〇㐀-鿿]{5})/

/** The same words under the names of who issued it, behind these, or with their marks. */
function saysMore(other: TitleLine, first: TitleLine): boolean {
  const [long, short] = [words(other.text), words(first.text)]
  if (long === short) return other.above.length > first.above.length || other.text.length > first.text.length
  return long.endsWith(short) && bodiesIn(long.slice(0, -short.length)).length > 0
}

const MARKS = /[\s《》〈〉“”"'‘’]/g
const words = (title: string): string => title.replace(MARKS, '')
