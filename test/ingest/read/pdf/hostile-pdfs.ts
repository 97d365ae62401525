// PDFs that mean harm, or that are what is left of good ones: each is read or refused, and nothing hangs.
import { deflated, FONT, pagesPdf, show, stream, writePdf } from './write-pdf.ts'

const MEGABYTE = 1024 * 1024
const CATALOG = '<</Type /Catalog /Pages 2 0 R>>'
const PAGES = '<</Type /Pages /Count 1 /Kids [3 0 R]>>'
const page = (resources: string, entries = '', box = '0 0 595 842'): string =>
  `<</Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources <<${resources}>> /Contents 4 0 R ${entries}>>`
const TEXT = show({ text: '到2025年，森林覆盖率达到57%。', x: 90, y: 700 })
const WITH_FONT = '/Font <</F1 5 0 R>>'

const one = (resources: string, contents: string | Buffer, ...more: (string | Buffer)[]): Uint8Array =>
  writePdf({ objects: [CATALOG, PAGES, page(resources), contents, ...more] })

const repeated = (text: string, times: number): string => text.repeat(times)
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE)

/** A form that draws the next ten times, and so on: 10 ** depth drawings. */
function laughs(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, level) =>
    stream(
      level === depth - 1 ? TEXT : repeated(`/X Do `, 10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</Font <</F1 5 0 R>> /XObject <</X ${7 + level} 0 R>>>>`,
    ),
  )
  return one('/XObject <</X 6 0 R>>', stream('/X Do'), FONT[0], ...forms)
}

function image(entries: string, data: Buffer): Uint8Array {
  const picture = stream(
    data,
    `/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 ${entries}`,
  )
  return one('/XObject <</I 5 0 R>>', stream('q 595 0 0 842 0 0 cm /I Do Q'), picture)
}

function toUnicode(map: string): Uint8Array {
  const font = `<</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor <</Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1 1] /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 /ItalicAngle 0>>>>]>>`
  return one(WITH_FONT, stream('BT /F1 12 Tf 90 700 Td <00010002> Tj ET'), font, stream(map))
}

const staircase = Array.from(
  { length: 1_400 },
  (_, at) => `${at} ${at} m ${at + 6} ${at} l S ${at + 6} ${at} m ${at + 6} ${at + 6} l S\n`,
)
const squares = Array.from(
  { length: 140 },
  (_, at) => `${at * 6} 0 m ${at * 6} 842 l S 0 ${at * 6} m 840 ${at * 6} l S\n`,
)

/** By what they do. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Uint8Array>> = {
  'contents of 1 GB in 1 MB': () => one('', deflated(Buffer.alloc(1024 * MEGABYTE, 0x20))),
  'filters in filters': () => {
    let data: Buffer = zeros(256)
    const filters: string[] = []
    for (let depth = 0; depth < 4; depth++) {
      data = Buffer.from(deflated(data)).subarray(0)
      const start = data.indexOf('stream\n') + 7
      data = data.subarray(start, data.length - '\nendstream'.length)
      filters.push('/FlateDecode')
    }
    return one('', stream(data, `/Filter [${filters.join(' ')}]`))
  },
  'thousand filters': () => one('', stream('x', `/Filter [${repeated('/ASCIIHexDecode ', 1_000)}]`)),
  'LZW without end': () => one('', stream(Buffer.alloc(8 * MEGABYTE, 0x80), '/Filter /LZWDecode')),
  'run lengths': () => one('', stream(Buffer.alloc(8 * MEGABYTE, 0x81), '/Filter /RunLengthDecode')),
  'predictor of a billion columns': () =>
    one(
      '',
      deflated('x', '/DecodeParms <</Predictor 15 /Columns 1000000000 /Colors 32 /BitsPerComponent 16>>'),
    ),
  'a billion pages claimed': () =>
    writePdf({
      objects: [CATALOG, '<</Type /Pages /Count 1000000000 /Kids [3 0 R]>>', page(''), stream('')],
    }),
  'pages below zero': () =>
    writePdf({ objects: [CATALOG, '<</Type /Pages /Count -5 /Kids [3 0 R]>>', page(''), stream('')] }),
  'hundred thousand times one page': () =>
    writePdf({
      objects: [
        CATALOG,
        `<</Type /Pages /Count 100000 /Kids [${repeated('3 0 R ', 100_000)}]>>`,
        page(''),
        stream(''),
      ],
    }),
  'four thousand times a full page': () =>
    writePdf({
      objects: [
        CATALOG,
        `<</Type /Pages /Count 4000 /Kids [${repeated('3 0 R ', 4_000)}]>>`,
        page(WITH_FONT),
        deflated(repeated(TEXT, 500)),
        FONT[0],
      ],
    }),
  'page tree in a loop': () =>
    writePdf({ objects: [CATALOG, '<</Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R]>>'] }),
  'two page trees in each other': () =>
    writePdf({
      objects: [
        CATALOG,
        '<</Type /Pages /Count 2 /Kids [3 0 R]>>',
        '<</Type /Pages /Count 2 /Parent 2 0 R /Kids [2 0 R]>>',
      ],
    }),
  'no pages': () => writePdf({ objects: [CATALOG, '<</Type /Pages /Count 0 /Kids []>>'] }),
  'no catalogue': () => writePdf({ objects: ['<<>>'] }),
  'page as large as a town': () =>
    writePdf({ objects: [CATALOG, PAGES, page('', '', '0 0 1e9 1e9'), stream('')] }),
  'page without extent': () => writePdf({ objects: [CATALOG, PAGES, page('', '', '0 0 0 0'), stream('')] }),
  'page of no numbers': () =>
    writePdf({ objects: [CATALOG, PAGES, page('', '', '/a (b) null 1e999'), stream('')] }),
  'picture of ten gigapixels claimed': () => image('/Width 100000 /Height 100000', Buffer.from('x')),
  'picture of a bomb': () =>
    image('/Width 20000 /Height 20000 /Filter /FlateDecode', Buffer.from(deflated(zeros(400)).subarray(60))),
  'picture below the limit': () =>
    image('/Width 5900 /Height 5900 /Filter /FlateDecode', Buffer.from(deflated(zeros(105)).subarray(60))),
  'picture that is no JPEG': () =>
    image('/Width 1000 /Height 1000 /Filter /DCTDecode', Buffer.from('\xff\xd8\xff\xe0 no', 'latin1')),
  'picture that is no JPEG 2000': () =>
    image('/Width 1000 /Height 1000 /Filter /JPXDecode', Buffer.alloc(1000, 7)),
  'picture that is no JBIG2': () =>
    image('/Width 1000 /Height 1000 /Filter /JBIG2Decode', Buffer.alloc(1000, 0xff)),
  'picture that is no fax': () =>
    image(
      '/Width 60000 /Height 60000 /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 60000>>',
      Buffer.alloc(1000, 0x55),
    ),
  'form that draws itself': () =>
    one(
      '/XObject <</X 5 0 R>>',
      stream('/X Do'),
      stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 5 0 R>>>>'),
    ),
  'a million forms': () => laughs(7),
  'JavaScript that is to run': () =>
    writePdf({
      objects: [
        '<</Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /Names <</JavaScript <</Names [(a) 6 0 R]>>>> /AA <</WC 6 0 R>>>>',
        PAGES,
        page(WITH_FONT, '/AA <</O 6 0 R>>'),
        stream(TEXT),
        FONT[0],
        '<</S /JavaScript /JS (while\\(true\\){}; process.exit\\(1\\); require\\("fs"\\).writeFileSync\\("/tmp/hostile", ""\\))>>',
      ],
    }),
  'program in a function': () =>
    one(
      '/Shading <</S 5 0 R>>',
      stream('/S sh'),
      '<</ShadingType 1 /ColorSpace /DeviceGray /Function 6 0 R>>',
      stream(`{${repeated('dup mul 2 copy ', 100_000)}}`, '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]'),
    ),
  'attached file and a start of a program': () =>
    writePdf({
      objects: [
        '<</Type /Catalog /Pages 2 0 R /OpenAction <</S /Launch /F (/bin/sh)>> /Names <</EmbeddedFiles <</Names [(x.exe) <</Type /Filespec /F (../../x.exe) /EF <</F 6 0 R>>>>]>>>>>>',
        PAGES,
        page(WITH_FONT),
        stream(TEXT),
        FONT[0],
        deflated(zeros(64), '/Type /EmbeddedFile'),
      ],
    }),
  'names in a loop': () =>
    writePdf({
      objects: [
        '<</Type /Catalog /Pages 2 0 R /Names <</Dests 5 0 R>> /Outlines 5 0 R>>',
        PAGES,
        page(''),
        stream(''),
        '<</Kids [5 0 R 5 0 R] /First 5 0 R /Next 5 0 R /Parent 5 0 R>>',
      ],
    }),
  'form fields in a loop': () =>
    writePdf({
      objects: [
        '<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [5 0 R] /XFA 5 0 R>>>>',
        PAGES,
        page('', '/Annots [5 0 R]'),
        stream(''),
        '<</Type /Annot /Subtype /Widget /FT /Tx /Parent 5 0 R /Kids [5 0 R] /Rect [0 0 9 9]>>',
      ],
    }),
  'length of the contents lies upwards': () =>
    one(WITH_FONT, Buffer.from(`<</Length 999999999>>\nstream\n${TEXT}\nendstream`), FONT[0]),
  'length of the contents lies downwards': () =>
    one(WITH_FONT, Buffer.from(`<</Length 3>>\nstream\n${TEXT}\nendstream`), FONT[0]),
  'length that refers to itself': () =>
    one(WITH_FONT, Buffer.from(`<</Length 4 0 R>>\nstream\n${TEXT}\nendstream`), FONT[0]),
  'contents that are an array of themselves': () => one('', '[4 0 R 4 0 R 4 0 R]'),
  'tables of objects in a loop': () =>
    writePdf({ objects: [CATALOG, PAGES, page(''), stream('')], trailer: '/Prev 9' }),
  'table that is missing': () =>
    writePdf({ objects: [CATALOG, PAGES, page(WITH_FONT), stream(TEXT), FONT[0]], withTable: false }),
  'object streams in a loop': () => one('', stream('1 0', '/Type /ObjStm /N 1 /First 4 /Extends 4 0 R')),
  'arrays in arrays': () => one(`/X ${repeated('[', 300_000)}`, stream('')),
  'dictionaries in dictionaries': () => one(`/X ${repeated('<</X ', 200_000)}`, stream('')),
  'arrays in the contents': () => one('', deflated(repeated('[', 3_000_000))),
  'states saved without end': () => one(WITH_FONT, deflated(repeated('q ', 3_000_000) + TEXT), FONT[0]),
  'states restored without end': () => one(WITH_FONT, deflated(repeated('Q ', 3_000_000) + TEXT), FONT[0]),
  'millions of characters': () => one(WITH_FONT, deflated(repeated(TEXT, 200_000)), FONT[0]),
  'characters at one place': () =>
    one(WITH_FONT, deflated(`BT /F1 12 Tf 90 700 Td ${repeated('<4e2d> Tj 0 0 Td ', 100_000)} ET`), FONT[0]),
  'characters far outside': () =>
    one(
      WITH_FONT,
      deflated(
        `BT /F1 12 Tf 1e30 1e38 Td <4e2d> Tj 1e308 1e308 1e308 1e308 1e308 1e308 Tm <4e2d> Tj ET ${TEXT}`,
      ),
      FONT[0],
    ),
  'characters without size': () =>
    one(
      WITH_FONT,
      stream(`BT /F1 0 Tf 90 700 Td <4e2d> Tj /F1 1e-30 Tf <4e2d> Tj /F1 -12 Tf <4e2d56fd> Tj ET`),
      FONT[0],
    ),
  'every character raised': () =>
    one(
      WITH_FONT,
      deflated(
        `BT 90 700 Td ${repeated('/F1 12 Tf 0 Ts <4e2d> Tj /F1 5 Tf 5 Ts <4e2d> Tj -8 -0.01 Td ', 8_000)} ET`,
      ),
      FONT[0],
    ),
  'every angle': () =>
    pagesPdf([
      {
        words: Array.from({ length: 3_000 }, (_, at) => ({
          text: '碳',
          x: 300,
          y: 400,
          turn: [Math.cos(at), Math.sin(at), -Math.sin(at), Math.cos(at)] as const,
        })),
      },
    ]),
  'steps of rules': () => one('', deflated(staircase.join(''))),
  'squared paper': () => one(WITH_FONT, deflated(squares.join('') + repeated(TEXT, 50)), FONT[0]),
  'half a million rules': () => one('', deflated(repeated('0 0 m 500 0 l S ', 500_000))),
  'paths of a million points': () => one('', deflated(`0 0 m ${repeated('10 10 l 0 0 l ', 500_000)} S`)),
  'fields of a table without rules': () =>
    one(
      WITH_FONT,
      deflated(
        Array.from({ length: 4_000 }, (_, at) =>
          show({ text: '碳', x: (at % 20) * 29, y: 840 - Math.floor(at / 20) * 4, size: 4 }),
        ).join(''),
      ),
      FONT[0],
    ),
  'map of characters to 4 billion': () =>
    toUnicode(
      '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <4e00> endbfrange',
    ),
  'map of characters that uses itself': () =>
    toUnicode('/Identity-H usecmap /A usecmap 100 begincidrange <0000> <ffff> 0 endcidrange'),
  'map of one character to a megabyte': () =>
    toUnicode(`1 beginbfchar <0001> <${repeated('4e2d', 500_000)}> endbfchar`),
  'font that draws itself': () =>
    one(
      WITH_FONT,
      stream('BT /F1 12 Tf 90 700 Td (aaaa) Tj ET'),
      '<</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding <</Differences [97 /a]>> /CharProcs <</a 6 0 R>> /Resources <</Font <</F1 5 0 R>>>>>>',
      stream('BT /F1 1 Tf (aaaa) Tj ET'),
    ),
  'font of noise': () =>
    one(
      WITH_FONT,
      stream('BT /F1 12 Tf 90 700 Td (abc) Tj ET'),
      '<</Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor <</Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R>>>>',
      stream(Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256))),
    ),
  'encryption that nobody knows': () =>
    writePdf({
      objects: [CATALOG, PAGES, page(''), stream('')],
      trailer: '/Encrypt <</Filter /Unknown /V 99>> /ID [(a) (b)]',
    }),
  'empty behind its name': () => Uint8Array.from(Buffer.from('%PDF-1.7')),
  'noise behind its name': () =>
    Uint8Array.from(
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 104_729) % 251)),
      ]),
    ),
  'objects without end': () =>
    Uint8Array.from(Buffer.from(`%PDF-1.7\n${repeated('1 0 obj\n<<\n', 400_000)}`)),
  'the words of a PDF over and over': () =>
    Uint8Array.from(
      Buffer.from(
        `%PDF-1.7\n${repeated('trailer <</Root 1 0 R>> startxref 0 xref 0 1 obj endobj stream ', 60_000)}`,
      ),
    ),
}

/** Those that take the time or the memory that there is: tests look at two of them, the measurement at all. */
export const HEAVY: ReadonlySet<string> = new Set([
  'contents of 1 GB in 1 MB',
  'filters in filters',
  'a million forms',
  'states saved without end',
  'half a million rules',
  'paths of a million points',
  'objects without end',
  'millions of characters',
])
