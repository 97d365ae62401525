// Verbs that are the beginning of a noun: 建成|区, 研发机构, 应用场景.

/** What stands behind such a verb and makes one noun of both. */
export const NOUN_PREFIX =
  /^(?:[率量幅度值性型式力后前期者泵]|面(?!源|向|料)|区(?!级))|^(?:能力|规模(?!以上)|比例|比重|占比|水平|效率|强度|面积|机制|用地|用电|方案|体系|经费|投入|支出|费用|人员)/
/** 研发机构, 处理设施: the verb is half of a noun. */
export const HALF_A_NOUN =
  /^(?:(?:研发|孵化|服务|培训)(?:机构|平台|中心|基地|园区|站)|转移(?:支付|就业|性|接续)|(?:回收|处理|处置|生产|供应|利用)(?:机构|平台|中心|基地|企业|站|网点|设施))/
/** 打造|应用场景, 建设|推广中心: what is made begins with it. */
export const MADE_FOR =
  /^(?:应用|推广|示范|展示|服务|培训|生产|研发|孵化|转化|处理|回收)+(?:场景|案例|机构|平台|中心|基地|园区|[站点网]|示范[\p{Script=Han}]{1,4})$/u
/** 城镇|新增就业: one noun. */
export const ONE_NOUN = /^新增就业/
