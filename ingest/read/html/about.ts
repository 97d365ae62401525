// What a page says of itself without showing it: its address, its title, its day and source. Under the names that the
// data of pages have, so that the rules of metadata read them like lines of the text.
import type { Element, Page } from './tree.ts'

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

export function aboutPage({ head, comments }: Page): About {
  const metas = new Map<string, string>()
  for (const { name, attributes } of head) {
    const key = (attributes.name ?? attributes.property ?? '').toLowerCase()
    const content = (attributes.content ?? '').trim()
    if (name === 'meta' && key !== '' && content !== '' && !metas.has(key)) metas.set(key, content)
  }
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined)
  const title = first(TITLES) ?? articleTitle(head)
  const fields = [
    [
      '原文网址',
      addressOf(
        comments,
        head,
        URLS.map((key) => metas.get(key) ?? ''),
      ),
    ],
    ['标题', first(TITLES)],
    ['发布日期', first(DATES)],
    ['来源', first(SOURCES)],
  ] as const
  return {
    title: title ?? null,
    fields: fields.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  }
}

/** Where a browser saved it from is where it was; what the page claims comes after. */
function addressOf(
  comments: readonly string[],
  head: readonly Element[],
  claimed: readonly string[],
): string | undefined {
  const saved = comments.map((comment) => SAVED_FROM.exec(comment)?.groups?.url)
  const canonical = head.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.rel?.toLowerCase() === 'canonical' ? [attributes.href ?? ''] : [],
  )
  return [...saved, ...canonical, ...claimed].find((url) => url !== undefined && ADDRESS.test(url))
}

/** 关于…的通知_政策文件_某市人民政府门户网站 → its first part that is long enough to be a title. */
function articleTitle(head: readonly Element[]): string | undefined {
  const whole = head
    .find(({ name }) => name === 'title')
    ?.children.join('')
    .replace(SPACES, ' ')
    .trim()
  return whole
    ?.split(SITE_NAMES)
    .find((part) => part.trim().length >= SHORTEST_TITLE)
    ?.trim()
}
