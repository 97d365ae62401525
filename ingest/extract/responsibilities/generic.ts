// Words in a list that name nobody in particular: 各有关部门, 州直相关单位, 区政府各有关部门.
const GENERIC =
  /^(?:各|有关|相关|其他|其它|具体|市级|省级|区级|县级|州级|市直|省直|区直|县直|州直|盟直|旗直|中省直|市州直|驻[市省区]|自治区级?|省|市|区|县|州|国家|中央|国务院|地方|全[省市区]|我[省市区]|本[省市区]|行业|职能|主管|业务|责任|职责|配合|牵头|属地|辖区|下属|所属|内设|局机关|厅机关|委机关|各科室|成员|直属|重点|国有|市属|省属|县属|区属|厅属|局属|委属|及|和|、|地区|地方|部门|单位|企业|机构|方面|高校|科研|院所|科研院所|社会|组织|协会|金融|人|同志|处室|科室|机关|领导|专业|市场主体|[(（](?:单位|部门|机构|企业)[)）])+$/
/** 区政府各有关部门: the seat only says whose departments are meant. */
export const SEAT_GENERIC =
  /^(?:省|市|区|县|州|自治区|旗)?(?:委|党委|政府|人民政府)(?:各)?(?:有关|相关|职能|直属|组成)*(?:部门|单位|机构|委办局)$/
/** 各行政执法部门 本政策执行期…: what a list ran into where line breaks became spaces. */
const OF_TEXT = /^本(?:政策|措施|方案|意见|通知|办法|规定|计划|细则|文件)/
const NOT_GENERIC =
  /^(?:各?(?:省|市|区|县|州|自治区|国家|中央|国务院)+|各[区县市州旗盟]+|各(?:县级市|直辖市|设区的?市|地级市|自治[州县旗]))$/

export const isGeneric = (name: string): boolean =>
  SEAT_GENERIC.test(name) ||
  (name.startsWith('本') && OF_TEXT.test(name)) ||
  (GENERIC.test(name) && !NOT_GENERIC.test(name))
