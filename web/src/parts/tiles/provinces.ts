// The 34 provincial regions as equal tiles, 7 columns by 9 rows, all always drawn, in the order of GB/T 2260. Places are
// approximate and chosen so that neighbours touch; there are no borders.
export interface Province {
  readonly name: string
  /** As it stands on its tile. */
  readonly short: string
  readonly row: number
  readonly column: number
}

const LIST = `
北京市 北京 2 4|天津市 天津 3 5|河北省 河北 3 4|山西省 山西 3 3|内蒙古自治区 内蒙古 2 3
辽宁省 辽宁 2 5|吉林省 吉林 1 5|黑龙江省 黑龙江 0 5|上海市 上海 5 6|江苏省 江苏 5 5
浙江省 浙江 6 5|安徽省 安徽 5 4|福建省 福建 7 4|江西省 江西 6 4|山东省 山东 4 4
河南省 河南 4 3|湖北省 湖北 5 3|湖南省 湖南 6 3|广东省 广东 7 3|广西壮族自治区 广西 7 2
海南省 海南 8 2|重庆市 重庆 5 2|四川省 四川 5 1|贵州省 贵州 6 2|云南省 云南 6 1
西藏自治区 西藏 4 0|陕西省 陕西 4 2|甘肃省 甘肃 3 1|青海省 青海 4 1|宁夏回族自治区 宁夏 3 2
新疆维吾尔自治区 新疆 3 0|台湾省 台湾 7 5|香港特别行政区 香港 8 4|澳门特别行政区 澳门 8 3`

export const PROVINCES: readonly Province[] = LIST.trim()
  .split('\n')
  .flatMap((line) => line.split('|'))
  .map((entry) => {
    const [name = '', short = '', row, column] = entry.split(' ')
    return { name, short, row: Number(row), column: Number(column) }
  })

export const TILE_ROWS = 9
export const TILE_COLUMNS = 7
