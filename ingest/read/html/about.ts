// What a page says of itself without showing it: its address, its title, its day and source. Under the names that the
// data of pages have, so that the rules of metadata read them like lines of the text.
import { load } from 'cheerio'

/** `[name, value]` pairs. */
export type Fields = [name: string, value: string][]

export interface About {
  /** The title of the article, without the names of column and site. */
  readonly title: string | null
  /** `[name, value]`: 原文网址, 标题, 发布日期, 来源. */
  readonly fields: Fields
}

const SAVED_FROM = /saved from url=\(\d{1,6}\)(?<url>https?:\/\/\S{4,2000})/
const ADDRESS = /^https?:\/\/[^\s/]{3,}/
const SITE_NAMES =
  /[_|｜]|\s[-–—]{1,2}\s?|[-–—]{1,2}(?=[^\d-–—]{2,30}(?:网|网站|门户|政府|委员会|厅|局|办公室|平台)$)/
const SHORTEST_TITLE = 6
const SPACES = /\s+/g
/** The names that content systems give their meta tags, in lower case. */
const TITLES = ['articletitle', 'og:title', 'dc.title']
const URLS = ['og:url', 'url']
const DATES = ['pubdate', 'publishdate', 'publish_time', 'article:published_time', 'dc.date', 'createdate']
const SOURCES = ['contentsource', 'source', 'dc.source']

/** How much of a page may say what it is: heads are short, and what stands below is text. */
const REACH = 262_144

/** @param page Its source, whose depth was found bearable: the fast parser of cheerio keeps unclosed elements as they are. */
export function aboutPage(page: string): About {
  const $ = load(page.slice(0, REACH), { xml: { xmlMode: false, decodeEntities: true } })
  const metas = new Map<string, string>()
  for (const element of $('meta')) {
    const { name, property, content = '' } = $(element).attr() ?? {}
    const key = (name ?? property ?? '').toLowerCase()
    if (key !== '' && content.trim() !== '' && !metas.has(key)) metas.set(key, content.trim())
  }
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined)
  const claimed = URLS.map((key) => metas.get(key))
  const fields = [
    ['原文网址', addressOf(page, $('link[rel="canonical" i]').attr('href'), claimed)],
    ['标题', first(TITLES)],
    ['发布日期', first(DATES)],
    ['来源', first(SOURCES)],
  ] as const
  return {
    title: first(TITLES) ?? articleTitle($('title').first().text()) ?? null,
    fields: fields.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  }
}

/** Browsers note at the very beginning where they saved a page from; what the page claims comes after. */
function addressOf(
  page: string,
  canonical: string | undefined,
  claimed: readonly (string | undefined)[],
): string | undefined {
  const saved = SAVED_FROM.exec(page.slice(0, BEGINNING))?.groups?.url
  return [saved, canonical, ...claimed].find((url) => url !== undefined && ADDRESS.test(url))
}

const BEGINNING = 4_096

/** 关于…的通知_政策文件_某市人民政府门户网站 → its first part that is long enough to be a title. */
function articleTitle(whole: string): string | undefined {
  return whole
    .replace(SPACES, ' ')
    .split(SITE_NAMES)
    .map((part) => part.trim())
    .find((part) => part.length >= SHORTEST_TITLE)
}
