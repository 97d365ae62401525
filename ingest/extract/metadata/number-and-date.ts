// The number and the date of a policy in one bracket under its title: (泉政办〔2017〕106号 2017年11月2日).
import { WRITTEN_DATE } from './dates.ts'

const BRACKET = new RegExp(
  String.raw`^[(（](?<number>[^()（）]{4,40}号)\s?(?<date>${WRITTEN_DATE}|\d{4}年)[)）]$`,
)

export function numberAndDate(line: string): { number: string; date: string } | null {
  const { number, date } = BRACKET.exec(line)?.groups ?? {}
  return number && date ? { number, date } : null
}
