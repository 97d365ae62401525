// The one error of reading: a file that gives no text at all. Callers show it and go on with the others.

/** @example `坏.txt：不是文本文件（含有二进制内容）。请另存为 UTF-8 文本后重试。` */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    /** As the caller named it. */
    readonly file: string,
    readonly reason: string,
    /** What the user can do about it. */
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${file}：${reason}。${advice}。`, options)
  }
}
