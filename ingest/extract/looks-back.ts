// Headings that look back or tell how things stand (工作成效, 面临形势, 任重道远), and those that only sound so: 夯实发展基础,
// 开展成效评估 and 稳固水生态环境成效 say what is to be done.

/** Whatever verb stands before them. */
const TOLD =
  /回顾|回眸|面临|形势(?!下)|(?:成[效果就绩]|进展|变化)(?:十分|较为|更加)?(?:显[著着]|明显|突出|卓著|斐然|丰硕|彰显)|任重(?:而)?道远|道阻且长|再[建创立]新[功绩]|存在的?(?:主要|突出|一些)?(?:问题|不足|短板|困难)|概况|概述|主要(?:实践|做法|成绩)|发展(?:态势|历程)|资源(?:环境)?禀赋|资源条件|基本情况|^(?:发展)?(?:基础|优势|条件|成效)(?:与|和|及)(?:优势|基础|条件|现状|挑战|形势|环境|问题)/
/** Not as the object of a verb. */
const NAMED =
  /(?:成效|成就)(?!评[估价]|监测|验收|考核)|成果(?=$|[与和及、])|进展|现状(?!调查|监测)|(?:完成|执行)情况(?!进行|的?(?:监督|检查|评估|考核))|落实情况(?=$|良好|[与和及、])|短板(?:和|与|及|、)?(?:瓶颈|弱项|不足)|(?:发展|工作|良好|现实|现有|建设)基础|发展环境(?=$|[与和及、])|(?:编制|规划|政策|行动|工作|时代)?背景(?!下)|(?:资源|环境|地理|自然|区域)特征|(?:机遇|挑战|瓶颈)(?=$|[与和及、并])|(?:发展|变化|演变|总体)趋势(?=$|[与和及、])/
const ATTAINED =
  /取得(?!实效|收入|(?:的|[^,，]{0,12}的)(?:收入|所得|证书))(?=$|的|[^,，]{0,12}(?:成[效果就绩]|进展|突破|胜利|效果|发展|提升))/
/** Verbs that make a goal of what follows in their clause. */
const DOES =
  /(?:夯实|筑牢|打牢|厚植|巩固|稳固|固化|开展|强化|提升|提高|推动|推进|扩大|放大|释放|转化|做好|加强|确保|健全|完善|实施|建立|构建|优化|深化|补齐|补强|突破|破解|应对$|抢抓|把握住|摸清|掌握|查清|细化|营造|顺应|适应|遵循|保障|增强|见|出|求|落实|跟踪|梳理|汇总|调度|督[查导办]|报送|公开|推广|应用)/
const WILL = /(?:确保|推动|促进|力争|努力|争取|实现)/
const CLAUSES = /[,，;；。 ]/

export function looksBack(title: string): boolean {
  if (TOLD.test(title)) return true
  if (!NAMED.test(title) && !ATTAINED.test(title)) return false
  return title.split(CLAUSES).some((clause) => named(clause) || attained(clause))
}

function named(clause: string): boolean {
  const found = NAMED.exec(clause)
  return found !== null && !DOES.test(clause.slice(0, found.index))
}

function attained(clause: string): boolean {
  const found = ATTAINED.exec(clause)
  return found !== null && !WILL.test(clause.slice(0, found.index))
}
