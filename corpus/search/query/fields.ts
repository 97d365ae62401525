// Names by which a query may filter: the API's parameters and what Chinese users call them.
import { z } from 'zod'

/** What documents are filtered and counted by; the names of the API's parameters. */
export const FacetField = z.enum([
  'region',
  'level',
  'year',
  'type',
  'status',
  'issuer',
  'agency',
  'indicator',
  'targetYear',
  'validity',
  'topic',
])
export type FacetField = z.infer<typeof FacetField>

/** Chinese names, the one to show first. */
const NAMES: Readonly<Record<FacetField, readonly string[]>> = {
  region: ['地区', '区域', '省份'],
  level: ['层级', '级别'],
  year: ['年份', '发文年份'],
  type: ['文种', '类型'],
  status: ['状态'],
  issuer: ['发文机关', '发文机构'],
  agency: ['机构', '责任机构', '部门', '牵头机构'],
  indicator: ['指标'],
  targetYear: ['目标年', '目标年份'],
  validity: ['时效', '效力'],
  topic: ['主题', '领域'],
}

const byName = new Map<string, FacetField>(
  FacetField.options.flatMap((field) => [field.toLowerCase(), ...NAMES[field]].map((name) => [name, field])),
)

/** The field that a user's name means. */
export const fieldOf = (name: string): FacetField | undefined => byName.get(name.toLowerCase())

/** The Chinese name to show. */
export const fieldName = (field: FacetField): string => NAMES[field][0] ?? field

export const FIELDS: readonly string[] = FacetField.options
