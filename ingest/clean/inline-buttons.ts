// Buttons that were flattened into a line (…行动方案扫码查看全文扫码下载原文为深入贯彻…): a break where they stood, since what
// is before them is a heading and what is after them the text.
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'

export const BUTTONS =
  /(?:(?:扫码|扫描二维码|长按二维码|点击)(?:查看|下载|阅读|获取)(?:全文|原文|原件)){1,4}|\((?:非官网|点击下载|点此下载)\)|(?<=\S)\s{1,40}(?:(?:分享(?:到)?|打印(?:本页)?|关闭(?:窗口|本页)?|返回顶部|扫一扫分享)[:：]?\s{0,4}){1,6}$/g

export const inlineButtons: Cleaner = { id: 'inline-buttons', clean: remove }

function remove(text: Text): Cleaning {
  const { value } = text
  const found = [...value.matchAll(BUTTONS)]
  const [first] = found
  if (!first) return UNCHANGED
  const edits = found.map(({ 0: button, index }) => {
    const end = index + button.length
    return { span: [index, end] as [number, number], text: isInside(value, index, end) ? '\n' : '' }
  })
  const message = `去除“${first[0]}”等按钮文字 ${found.length} 处`
  return { edits, diagnostics: [info('inline-buttons', message, text, edits[0]?.span)] }
}

const isInside = (value: string, start: number, end: number): boolean =>
  start > 0 && end < value.length && value[start - 1] !== '\n' && value[end] !== '\n'
