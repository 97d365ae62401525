// Verbs that set the extent of a work, so that any unit of it is its amount.
import type { Bound, Quantity } from '../numbers/quantity.ts'

/** Verbs that set the extent of a work, not the size of one project: 完成60万平方米既有建筑改造. */
const EXTENT = new Set(
  '完成 新增 实施 实现 改造 建成 推广 新建 增加 淘汰 压减 减少 退出 关停 治理 修复 营造 种植 累计 发展 达到 具备 替代 盘活 压采 清退 新植 新造 改培 种植 集聚 年产 复垦 收储 播种 绿化 硬化 铺设 敷设'.split(
    ' ',
  ),
)

/** Verbs of building set the extent of what they build only by land, length or floor: 建设10万亩高标准农田. */
const BUILT = new Set(
  '建设 打造 创建 营建 巩固提升 布局 培育 推动 推进 开展 整治 修建 疏浚 管护 恢复 守住 坚守'.split(' '),
)
/** Power is planned by kind: 建设700万千瓦新型储能项目, 开工500万千瓦风电. */
const POWERS = new Set([...BUILT, '开工', '开工建设', '投产', '投运', '并网', '新开工', '布局'])
const POWER = /(?:千瓦|千瓦时|兆瓦|吉瓦)$/
const LAND = /(?:亩|公顷|平方米|平方公里|公里)$/

/** Of a kind of plant, not of one unit: 推进66万千瓦示范机组. */
const KIND = /^$|^的?[^，,。；;、]{0,10}(?:光伏|风电|储能|电站|新能源|可再生能源|清洁能源|装机)(?!.{0,8}机组)/

/** @param things what follows the number, if it is told there
 * @param bound before the number; 建设约160万千瓦燃机 is an amount, 建设10万吨污水厂 the size of one */
export const setsExtent = (
  verb: string,
  { unit, bound }: Quantity,
  before: Bound | null = null,
  things = '',
): boolean =>
  EXTENT.has(verb) ||
  (POWERS.has(verb) && POWER.test(unit) && KIND.test(things)) ||
  (BUILT.has(verb) && (LAND.test(unit) || (bound ?? before) === 'approx'))
