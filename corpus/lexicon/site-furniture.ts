// What web pages put around a text: buttons, share bars, imprints. Data, validated once when the module is loaded.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Words = z
  .array(z.string().min(1))
  .refine((words) => new Set(words).size === words.length, { message: 'duplicate entries' })

const file = new URL('./site-furniture.json', import.meta.url)
const { lines, starts, contains } = z
  .strictObject({ lines: Words, starts: Words, contains: Words })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

const wholeLines = new Set(lines)
const SPACES = /\s+/g
const LONGEST_BUTTONS = 60
const NUMBER = /^\d{1,2}[、.]/
const MARKERS = /^[•·●▪【[]+|[】\]:：]+$/g
/** Buttons for who reads otherwise: 进入老年版, 无障碍, 切换到关怀模式. */
const VIEW_BUTTONS =
  /^(?:(?:进入|切换|打开|开启|关闭|退出|启用)?(?:到|至)?(?:无障碍(?:版|模式|浏览|阅读|通道|服务|辅助|工具)?|(?:老年|长者|适老化?|关怀|大字|简洁|敬老)(?:专?版本?|模式|浏览|助手|导航|辅助))){1,4}$/
/** Where on the site a page is: 首页 > 政策文件, 政务公开 > 政策公开 > 政策文件. */
export const BREADCRUMB =
  /^(?:(?:网站)?首页[>›»]|[\p{Script=Han}、]{2,16}[>›»][\p{Script=Han}、]{2,16}[>›»])(?:[\p{Script=Han}、]{2,16}[>›»]){0,6}[^>›»。;]{0,60}$/u

/** Whether a line, in one width, is nothing but furniture of a page. It says nothing of where in the text it stands. */
export function isSiteFurniture(line: string): boolean {
  const bare = line.replace(SPACES, '').replace(MARKERS, '')
  const item = bare.replace(NUMBER, '')
  return (
    wholeLines.has(bare) ||
    starts.some((start) => item.startsWith(start)) ||
    contains.some((part) => bare.includes(part)) ||
    isButtons(line) ||
    BREADCRUMB.test(bare)
  )
}

/** 无障碍 关怀版 登录 注册: buttons side by side. */
const isButtons = (line: string): boolean =>
  line.trim() !== '' &&
  line.length <= LONGEST_BUTTONS &&
  line
    .trim()
    .split(BETWEEN)
    .every((word) => word === '' || wholeLines.has(word) || VIEW_BUTTONS.test(word))
const BETWEEN = /[\s|｜]+/
