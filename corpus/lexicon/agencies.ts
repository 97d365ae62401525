// Functional bodies (发展改革, 生态环境, …): what each is called at every level and how texts shorten it. Validated on load.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Characters of agency names that only traditional script has. */
const TRADITIONAL =
  /[發會國務農業財廳縣區經濟環態設鄉運輸資產監標準統計協總聯黨責規劃審檢藥電網銀證稅關漁糧儲氣測質員單構軍衛療險體協勞廣號]/
const Name = z
  .string()
  .regex(/^[\p{Script=Han}()]{2,24}$/u)
  .refine((name) => !TRADITIONAL.test(name), 'is written in traditional script')

export const BodyLevel = z.enum(['province', 'municipality', 'city', 'county'])
export type BodyLevel = z.infer<typeof BodyLevel>

const Body = z.strictObject({
  /** The function itself: 发展改革. */
  id: Name,
  national: Name.optional(),
  nationalAliases: z.array(Name).default([]),
  /** Without the region. A city without a name of its own is called like the province, a county like the city. */
  names: z.partialRecord(BodyLevel, Name).default({}),
  aliases: z.array(Name).default([]),
  /** Names of the bodies that it followed: 环保局, 国土资源厅. */
  former: z.array(Name).default([]),
  /** Regions (by code) that call it otherwise. */
  regions: z.record(z.string().regex(/^\d{6}$/), Name).default({}),
  /** Field offices of a central body: `国家税务总局{full}税务局`, `{short}` for a region's short name. */
  template: z.string().optional(),
})
export type Body = z.infer<typeof Body>

export const bodies: readonly Body[] = z
  .array(Body)
  .parse(JSON.parse(readFileSync(new URL('./agencies.json', import.meta.url), 'utf8')))

const CENTRAL = /^国[家务]|总局$|部$/

/** Names without a region → body: 发改委, 工业和信息化厅, 环保局. */
export const regionalForms = index(({ names, aliases, former, regions }) => [
  ...Object.values(names),
  ...aliases,
  ...former.filter((name) => !CENTRAL.test(name)),
  ...Object.values(regions),
])
/** Names of central bodies → body: 国家发展改革委, 工信部; also such as are gone: 卫生部, 质检总局. */
export const nationalForms = index(({ national, nationalAliases, former }) => [
  ...(national ? [national] : []),
  ...nationalAliases,
  ...(national ? former.filter((name) => CENTRAL.test(name)) : []),
])

const byId = new Map(bodies.map((body) => [body.id, body]))
if (byId.size !== bodies.length) throw new Error('agencies.json: a body is listed twice')

export const bodyById = (id: string): Body | undefined => byId.get(id)

/** A form may be written once more within its own body, never in another. */
function index(formsOf: (body: Body) => readonly string[]): ReadonlyMap<string, Body> {
  const forms = new Map<string, Body>()
  for (const body of bodies) {
    for (const form of formsOf(body)) {
      const other = forms.get(form)
      if (other && other !== body)
        throw new Error(`agencies.json: ${form} is a name of both ${other.id} and ${body.id}`)
      forms.set(form, body)
    }
  }
  return forms
}
