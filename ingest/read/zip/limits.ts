// What a zip may hold, so that a few kilobytes cannot become gigabytes. Office files are zips too.

const MEGABYTE = 1024 * 1024

export interface ZipLimits {
  /** Names in the directory. */
  readonly entries: number
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number
  /** Unpacked bytes of all entries that are read. */
  readonly totalBytes: number
}

/** An Office or OFD file: parts of XML, of which those that hold text are read. */
export const PACKAGE_LIMITS: ZipLimits = {
  entries: 20_000,
  entryBytes: 48 * MEGABYTE,
  totalBytes: 96 * MEGABYTE,
}

/** An archive of files, each of which is read by itself. */
export const ARCHIVE_LIMITS: ZipLimits = {
  entries: 5_000,
  entryBytes: 128 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
}

/** An archive within an archive is opened; one within that is not. */
export const MAX_DEPTH = 2

/** An entry that unpacks to more than this many times its packed size, and is large, is no document. */
export const MAX_RATIO = 1_000
export const RATIO_MATTERS_FROM = 16 * MEGABYTE

export const inMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE)
