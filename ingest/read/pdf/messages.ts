// What is said between the process that reads PDFs and the one that wants them read: open, draw some pages, finish.
import { z } from 'zod'
import { Page, PageLayout, Span } from '../../../corpus/schema.ts'

/** A word that OCR read, where it stands: points from the upper left corner of the page. */
export const ScannedWord = z.object({
  text: z.string(),
  left: z.number(),
  width: z.number(),
  /** Of the line that it is in. */
  baseline: z.number(),
  size: z.number(),
})
export type ScannedWord = z.infer<typeof ScannedWord>

export const ScannedPage = z.object({
  number: z.number().int(),
  words: z.array(ScannedWord),
  /** 0 to 100. */
  confidence: z.number(),
})
export type ScannedPage = z.infer<typeof ScannedPage>

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const Request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), bytes: Bytes }),
  z.object({ kind: z.literal('draw'), page: z.number().int() }),
  z.object({ kind: z.literal('finish'), scanned: z.array(ScannedPage).readonly() }),
])
export type Request = z.infer<typeof Request>

/** `pictures`: numbers of the pages that are pictures without text, or whose text no program can know. */
export const Opened = z.object({
  kind: z.literal('opened'),
  pages: z.number().int(),
  pictures: z.array(z.number()),
})
export type Opened = z.infer<typeof Opened>
/** A PNG, and how many of its pixels are a point. */
export const Picture = z.object({ kind: z.literal('picture'), png: Bytes, scale: z.number() })
export type Picture = z.infer<typeof Picture>
export const Finished = z.object({
  kind: z.literal('finished'),
  text: z.string(),
  pages: z.array(Page),
  layout: z.array(PageLayout),
  furniture: z.array(Span),
  /** Numbers of the pages whose text is that of OCR. */
  scanned: z.array(z.number()),
  /** Numbers of pages that could not be read. */
  broken: z.array(z.number()),
  /** Pages with characters that the file does not explain, and how many. */
  unknown: z.array(z.object({ page: z.number(), count: z.number() })),
})
export type Finished = z.infer<typeof Finished>

/** What every answer says besides: bytes that the process holds. */
export const Held = z.object({ memory: z.number() })

/** What comes instead of an answer. */
export const Notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), reason: z.string(), advice: z.string() }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type Notice = z.infer<typeof Notice>
export type Reply = Opened | Picture | Finished | Notice
