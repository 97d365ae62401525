// Groups of provinces that offices compare by, as the State Council's and the statistics bureau's documents draw them.
import { PROVINCES } from '../../parts/tiles/provinces.ts'

/** Members by their short names; 东部, 中部, 西部, 东北 together are the mainland's 31. */
const GROUPS: Readonly<Record<string, string>> = {
  京津冀: '北京 天津 河北',
  长三角: '上海 江苏 浙江 安徽',
  成渝: '重庆 四川',
  东部: '北京 天津 河北 上海 江苏 浙江 福建 山东 广东 海南',
  中部: '山西 安徽 江西 河南 湖北 湖南',
  西部: '内蒙古 广西 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆',
  东北: '辽宁 吉林 黑龙江',
  长江经济带: '上海 江苏 浙江 安徽 江西 湖北 湖南 重庆 四川 贵州 云南',
  黄河流域: '山西 内蒙古 山东 河南 四川 陕西 甘肃 青海 宁夏',
}

const fullName = (short: string): string =>
  PROVINCES.find((province) => province.short === short)?.name ?? short

export const REGION_GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(GROUPS).map(([name, members]) => [name, members.split(' ').map(fullName)]),
)

/** Chosen names with every group put in place of its name, each region once. */
export const withGroups = (chosen: readonly string[]): string[] => [
  ...new Set(chosen.flatMap((one) => REGION_GROUPS.get(one) ?? [one])),
]
