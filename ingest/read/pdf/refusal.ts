// Why a PDF cannot be read at all, with what to do: what becomes an UnreadableFile outside the process that reads.

export interface Refusal {
  readonly reason: string
  readonly advice: string
}

export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusal.reason, options)
  }
}

const SAVE_AGAIN = '请用 PDF 软件打开并另存一份，或向来源单位索取后重试'

export const REFUSALS = {
  password: {
    reason: 'PDF 设有打开密码',
    advice: '请在 PDF 软件中输入密码、另存为不加密的文件后重试',
  },
  damaged: { reason: 'PDF 已损坏或不完整', advice: '请重新下载；仍然如此，请向来源单位索取完整的文件' },
  noPages: { reason: 'PDF 里没有页面', advice: SAVE_AGAIN },
  noText: {
    reason: 'PDF 里没有可读的文字',
    advice: '若页面是扫描的图片，请降低分辨率后重试，或先用其他软件识别文字',
  },
  manyPages: { reason: 'PDF 的页数超过上限', advice: '请把文件拆分成几份后重试' },
  slow: { reason: 'PDF 在限定时间内读不完，可能过于复杂或已损坏', advice: SAVE_AGAIN },
  large: { reason: 'PDF 展开后占用的内存超过上限，可能过于复杂或已损坏', advice: SAVE_AGAIN },
  crashed: { reason: '读取 PDF 的程序意外中止', advice: SAVE_AGAIN },
} as const satisfies Record<string, Refusal>
