// Pages made to break a reader. Each is given a size, in elements or characters, and is refused or read.

const PROSE = '<p>各区人民政府：为推进节能降碳，现将有关事项通知如下，请认真贯彻执行。</p>'
const utf8 = (html: string): Uint8Array => new TextEncoder().encode(html)
const latin = (html: string): Uint8Array => Buffer.from(html, 'latin1')
const numbered = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

/** What becomes of a page: `read` with the prose in it, `refused` with one sentence, or `either`. */
export type Fate = 'read' | 'refused' | 'either'

export const HOSTILE_PAGES: readonly (readonly [
  name: string,
  fate: Fate,
  make: (size: number) => Uint8Array,
])[] = [
  ['nested blocks', 'refused', (size) => utf8(`${'<div>'.repeat(size)}${PROSE}`)],
  [
    'nested blocks, closed',
    'refused',
    (size) => utf8(`${'<div>'.repeat(size)}${PROSE}${'</div>'.repeat(size)}`),
  ],
  ['nested fonts', 'refused', (size) => utf8(`${'<font>'.repeat(size)}${PROSE}`)],
  ['nested unknown elements', 'refused', (size) => utf8(`${'<x-y>'.repeat(size)}${PROSE}`)],
  ['nested tables', 'refused', (size) => utf8(`${'<table><tr><td>'.repeat(size)}${PROSE}`)],
  ['nested lists', 'refused', (size) => utf8(`${'<ul><li>'.repeat(size)}${PROSE}`)],
  ['nested drawings', 'refused', (size) => utf8(`${'<svg><g>'.repeat(size)}</svg>${PROSE}`)],
  [
    'nested frames in attributes',
    'read',
    (size) => utf8(`<iframe srcdoc="${'&lt;iframe srcdoc=&quot;'.repeat(size)}"></iframe>${PROSE}`),
  ],
  [
    'a frame that nests blocks',
    'refused',
    (size) => utf8(`<iframe srcdoc="${'&lt;div&gt;'.repeat(size)}"></iframe>${PROSE}`),
  ],
  ['links one in another', 'read', (size) => utf8(`${'<a href=x>字'.repeat(size)}</a>${PROSE}`)],
  ['list items left open', 'read', (size) => utf8(`<ul>${'<li>项'.repeat(size)}</ul>${PROSE}`)],
  ['paragraphs left open', 'read', (size) => utf8(`${'<p>段'.repeat(size)}${PROSE}`)],
  ['cells left open', 'read', (size) => utf8(`<table><tr>${'<td>格'.repeat(size)}</table>${PROSE}`)],
  ['rows left open', 'read', (size) => utf8(`<table>${'<tr><td>格<td>值'.repeat(size)}</table>${PROSE}`)],
  [
    'different fonts left open in every paragraph',
    'read',
    (size) => utf8(`${numbered(size, (index) => `<p><font size=${index}>字</p>`)}${PROSE}`),
  ],
  ['bold and italic crossed', 'read', (size) => utf8(`${'<p><b><i>字</b></p>'.repeat(size)}${PROSE}`)],
  ['end tags without beginning', 'read', (size) => utf8(`${'</div></td></p></x>'.repeat(size)}${PROSE}`)],
  ['attributes', 'read', (size) => utf8(`<div ${numbered(size, (index) => `a${index}=1 `)}>${PROSE}</div>`)],
  [
    'attributes of one name',
    'read',
    (size) => utf8(`<div ${'style="color:red" '.repeat(size)}>${PROSE}</div>`),
  ],
  ['a huge style', 'read', (size) => utf8(`<div style="${'color:red;'.repeat(size)}">${PROSE}</div>`)],
  [
    'a huge style of spaces',
    'read',
    (size) => utf8(`<div style="display${' '.repeat(size)}:none">${PROSE}</div>`),
  ],
  ['a huge address', 'read', (size) => utf8(`<a href="${'x'.repeat(size)}">字</a>${PROSE}`)],
  ['a huge value of entities', 'read', (size) => utf8(`<a href="${'&amp;'.repeat(size)}">字</a>${PROSE}`)],
  ['a huge element name', 'read', (size) => utf8(`<${'x'.repeat(size)}>字</x>${PROSE}`)],
  ['an attribute left open', 'either', (size) => utf8(`${PROSE}<div style="${'字'.repeat(size)}`)],
  ['a tag left open', 'read', (size) => utf8(`${PROSE}<div ${'字 '.repeat(size)}`)],
  ['a comment left open', 'read', (size) => utf8(`${PROSE}<!-- ${'<p>字</p>'.repeat(size)}`)],
  ['comment beginnings', 'read', (size) => utf8(`${PROSE}${'<!--'.repeat(size)}`)],
  [
    'comments at the start',
    'read',
    (size) => utf8(`${'<!-- saved from url=(9)http:// -->'.repeat(size)}<html>${PROSE}`),
  ],
  ['a script left open', 'read', (size) => utf8(`${PROSE}<script>${'<p>"字</p>'.repeat(size)}`)],
  [
    'scripts',
    'read',
    (size) => utf8(`${'<script>while(1){document.write("字")}</script>'.repeat(size)}${PROSE}`),
  ],
  ['a style left open', 'read', (size) => utf8(`${PROSE}<style>${'p{}'.repeat(size)}`)],
  [
    'a textarea that swallows the rest',
    'either',
    (size) => utf8(`<html><textarea>${PROSE.repeat(size / 10)}`),
  ],
  ['a title that swallows the rest', 'either', (size) => utf8(`<html><title>${PROSE.repeat(size / 10)}`)],
  ['plaintext', 'read', (size) => utf8(`${PROSE}<plaintext>${'</plaintext><p>字\n'.repeat(size)}`)],
  ['open angle brackets', 'read', (size) => utf8(`${PROSE}${'<'.repeat(size)}`)],
  ['declarations', 'read', (size) => utf8(`<!DOCTYPE html>${'<!x>'.repeat(size)}${PROSE}`)],
  ['processing instructions', 'read', (size) => utf8(`<html>${'<?php ?>'.repeat(size)}${PROSE}`)],
  ['CDATA', 'read', (size) => utf8(`<html>${'<![CDATA[字]]>'.repeat(size)}${PROSE}`)],
  [
    'entities of a document type',
    'read',
    (size) =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "字"><!ENTITY b "${'&a;'.repeat(10)}">]><html>${PROSE}${'&b;'.repeat(size)}</html>`,
      ),
  ],
  [
    'an external entity',
    'read',
    () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>${PROSE}<p>&x;</p></html>`,
      ),
  ],
  ['broken entities', 'read', (size) => utf8(`${PROSE}${'&#;&#x;&#99999999999;&nosuch&lt'.repeat(size)}`)],
  ['entities by the thousand', 'read', (size) => utf8(`${PROSE}<p>${'&#23383;'.repeat(size)}</p>`)],
  ['zero bytes', 'read', (size) => utf8(`<html>${PROSE}${'\0'.repeat(size)}`)],
  ['zero bytes in tags', 'either', (size) => utf8(`<html>${'<d\0iv>字</d\0iv>'.repeat(size / 100)}${PROSE}`)],
  [
    'two encodings in one page',
    'read',
    (size) =>
      Buffer.concat([
        utf8(`<meta charset=utf-8>${PROSE.repeat(20)}<p>`),
        latin('\xd6\xd0\xb9\xfa'.repeat(Math.min(size, 20))),
        utf8('</p>'),
      ]),
  ],
  [
    'bytes of no encoding',
    'refused',
    (size) => latin(`<html><p>${'\xff\xfe\x81\xff'.repeat(size)}</p></html>`),
  ],
  ['byte order marks', 'read', (size) => utf8(`\ufeff<html>${'\ufeff'.repeat(size)}${PROSE}`)],
  [
    'half surrogates',
    'read',
    (size) => Buffer.from(`\ufeff<html>${PROSE}<p>${'\ud800'.repeat(size)}</p>`, 'utf16le'),
  ],
  ['UTF-7', 'read', () => utf8(`<html><meta charset=utf-7>${PROSE}+ADw-script+AD4-`)],
  [
    'a refresh elsewhere',
    'read',
    () => utf8(`<html><meta http-equiv=refresh content="0;url=http://127.0.0.1:1/">${PROSE}`),
  ],
  [
    'frames elsewhere',
    'read',
    (size) =>
      utf8(
        `<html>${'<iframe src="http://127.0.0.1:1/"></iframe><img src="//127.0.0.1:1"><link rel=stylesheet href="//127.0.0.1:1">'.repeat(size / 10)}${PROSE}`,
      ),
  ],
  [
    'frames alone',
    'refused',
    () => utf8('<html><frameset><frame src="a.htm"><frame src="b.htm"></frameset></html>'),
  ],
  [
    'scripts alone',
    'refused',
    () => utf8('<!DOCTYPE html><html><body><div id="app"></div><script>mount()</script></body></html>'),
  ],
  ['pictures alone', 'refused', () => utf8('<html><body><img src="1.jpg" alt="第一页"></body></html>')],
  [
    'a table of huge spans',
    'read',
    (size) =>
      utf8(
        `<table><tr><td rowspan=99999 colspan=99999>甲</td><td>乙</td></tr>${'<tr><td rowspan=999>格</td></tr>'.repeat(size)}</table>${PROSE}`,
      ),
  ],
  [
    'a table as wide as long',
    'read',
    (size) =>
      utf8(
        `<table>${`<tr>${'<td rowspan=9 colspan=9>格</td>'.repeat(Math.sqrt(size))}</tr>`.repeat(Math.sqrt(size))}</table>${PROSE}`,
      ),
  ],
  ['one line', 'read', (size) => utf8(`<div>${PROSE}${'为推进节能降碳，'.repeat(size)}</div>`)],
  [
    'one line of spaces',
    'read',
    (size) => utf8(`<div>${PROSE}字${' '.repeat(size)}字${'\n'.repeat(size)}字</div>`),
  ],
  [
    'one line of no-break spaces',
    'read',
    (size) => utf8(`<div>${PROSE}字${'&nbsp;'.repeat(size)}字${'\u3000'.repeat(size)}字</div>`),
  ],
  ['breaks', 'read', (size) => utf8(`<div>${PROSE}${'字<br>'.repeat(size)}</div>`)],
  [
    'fields of a page',
    'read',
    (size) => utf8(`<div>${'发文机关：'.repeat(size)}<br>${'索 引 号'.repeat(size)}<br>${PROSE}</div>`),
  ],
  [
    'buttons',
    'read',
    (size) => utf8(`<div>${'<span>打印</span> <span>关闭</span><br>'.repeat(size)}${PROSE}</div>`),
  ],
  ['superscripts', 'read', (size) => utf8(`<div>${PROSE}${'字<sup>1</sup>'.repeat(size)}</div>`)],
  ['superscripts one in another', 'refused', (size) => utf8(`<div>${PROSE}${'<sup>1'.repeat(size)}</div>`)],
  [
    'an archive of many frames',
    'read',
    (size) =>
      utf8(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html>${PROSE}\r\n${'--b\r\nContent-Type: text/html\r\n\r\n<p>字\r\n'.repeat(size)}`,
      ),
  ],
  [
    'an archive of boundaries',
    'refused',
    (size) =>
      utf8(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="-"\r\n\r\n${'-'.repeat(size)}`),
  ],
]

export const HOSTILE_PROSE = '各区人民政府：为推进节能降碳，现将有关事项通知如下，请认真贯彻执行。'
