// Every colour, size and type setting of the interface, once: Ant Design reads them here, style sheets as CSS variables.
import type { ThemeConfig } from 'antd'

export const colors = {
  text: '#1F2329',
  second: '#595F69',
  accent: '#0958D9',
  accentTint: '#E8F1FE',
  page: '#F5F6F8',
  sheet: '#FFFFFF',
  hairline: '#D9DDE3',
  control: '#868D98',
  hover: '#F0F3F7',
  target: '#0B4AA2',
  targetTint: '#DBEAFE',
  deadline: '#8A5A00',
  duty: '#0F5C43',
  dutyTint: '#D9EFE5',
  unread: '#868D98',
  hit: '#FFF3A3',
  overdue: '#B42318',
  late: '#7A4B00',
  lateTint: '#FDECC8',
  done: '#1F6F43',
  step1: '#EAF2FD',
  step2: '#C9DFFA',
  step3: '#93BFF3',
  step4: '#4F8FE0',
  step5: '#0B4AA2',
} as const

const FACES =
  '-apple-system,"Segoe UI",Roboto,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC",sans-serif'

const sizes = {
  'font-ui': FACES,
  'font-song': '"Songti SC","Source Han Serif SC","Noto Serif CJK SC",SimSun,serif',
  'font-fangsong': 'FangSong,STFangsong,"FangSong_GB2312","Noto Serif CJK SC",serif',
  note: '12px/18px',
  dense: '13px/20px',
  body: '14px/22px',
  section: '16px/24px',
  title: '20px/28px',
  bar: '48px',
  'gutter-wide': '24px',
  'gutter-narrow': '16px',
  radius: '4px',
  row: '36px',
} as const

/** Sets the tokens as CSS variables. By the object model, which a content security policy allows. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries({ ...colors, ...sizes })) {
    root.style.setProperty(`--${kebab(name)}`, value)
  }
}

const UPPER = /[A-Z]/g
const kebab = (name: string): string => name.replace(UPPER, (letter) => `-${letter.toLowerCase()}`)

export const antTheme: ThemeConfig = {
  token: {
    colorPrimary: colors.accent,
    colorLink: colors.accent,
    colorText: colors.text,
    colorTextSecondary: colors.second,
    colorTextTertiary: colors.second,
    colorTextDescription: colors.second,
    colorTextPlaceholder: '#6B717B',
    colorBgLayout: colors.page,
    colorBorder: colors.control,
    colorBorderSecondary: colors.hairline,
    colorSplit: colors.hairline,
    colorError: colors.overdue,
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 4,
    fontFamily: FACES,
    fontSize: 14,
    fontWeightStrong: 500,
    controlHeight: 30,
    controlHeightSM: 26,
    motion: false,
    zIndexPopupBase: 1200,
  },
}
