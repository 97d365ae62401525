// Members of a list that are nobody in particular: 领导小组成员单位, 各有关单位, 各高校, 有关归口管理单位.
import { sticky } from '../sticky.ts'

const WHICH =
  '(?:各(?:级|类)?|有关|相关|其他|其它|市级|省级|县级|区级|[省市区县州]直|[省市区县州](?=有关|相关|各)|中央|驻[省市区县州]|直属|重点|所属|下属|归口管理|(?:工作)?领导小组|专班|项目|行业|职能|责任|试点|主管|管理|地区?)'
const WHO =
  '(?:成员单位|部门|单位|企业|学校|高校|高等学校|院校|医院|(?:医疗卫生|医疗|卫生|金融|科研|保险|养老|托育|检测|评估|社会)?机构|协会|企事业单位|乡镇(?!人民|政府)|村(?!民)|街道(?!办)|社区|园区|地区|地方|方面)'
const NOBODY = new RegExp(
  `${WHICH}{1,4}${WHO}(?:[和及、](?:各|有关|相关)*(?:单位|部门|企业|地区))?|各(?:(?![、,，要应将和及])[〇㐀-鿿]){1,8}?(?:企业|公司|学校|院校|医院|协会|商会|单位)|成员单位|其(?:指定|委托|授权|所属)的?(?:部门|单位|机构)(?:、(?:部门|单位|机构))?`,
  'uy',
)

/** What stands at `at` and names nobody; empty where it does not. */
export const nobodyAt = (text: string, at: number): string => sticky(NOBODY, text, at)
