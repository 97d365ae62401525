// Fields of policies in the forms in which they arrive: notices, covers, page data, flattened lines, compilations.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const BODY = '\n为做好工作,制定本方案。\n一、总体要求\n坚持绿色发展。\n二、重点任务\n加快转型。'

describe('title', () => {
  test.each([
    [
      'told by the page and again, shorter, above the text',
      `2013年国务院政府工作报告\n政府工作报告\n——2013年3月5日${BODY}`,
      '2013年国务院政府工作报告',
    ],
    [
      'of a letter in one line, not the body above its number',
      '山东省生态环境厅鲁环便函〔2021〕1202号山东省生态环境厅关于请确认《三年行动方案》目标指标的函省有关部门、单位:按照省委、省政府的决策部署,我厅组织起草了《三年行动方案》(以下简称《行动方案》),请研究提出书面意见。一、总体要求坚持绿色发展。',
      '山东省生态环境厅关于请确认《三年行动方案》目标指标的函',
    ],
    [
      'quoted by a notice whose own title is longer than a line',
      `桂发改高技〔2022〕432号\n广西壮族自治区发展和改革委员会等部门关于印发《广西壮族自治区贯彻落实碳达峰碳中和目标要求推动数据中心和5G等新型基础设施绿色高质量发展若干举措》的通知\n各市发展改革委:\n现印发给你们。${BODY}`,
      '广西壮族自治区贯彻落实碳达峰碳中和目标要求推动数据中心和5G等新型基础设施绿色高质量发展若干举措',
    ],
    ['own heading', `江苏省碳达峰实施方案${BODY}`, '江苏省碳达峰实施方案'],
    [
      'carried by a notice',
      `某省人民政府关于印发《某省节水行动方案》的通知\n各市人民政府:\n现将《某省节水行动方案》印发给你们。\n某省节水行动方案${BODY}`,
      '某省节水行动方案',
    ],
    [
      'carried without brackets, own heading longer',
      `某市卫生健康委等4部门关于印发推进某市家庭医生服务实施方案的通知\n各区:\n关于推进某市家庭医生服务实施方案${BODY}`,
      '关于推进某市家庭医生服务实施方案',
    ],
    [
      'a notice of several texts keeps its own',
      `某省人民政府关于印发《甲类规划实施方案》《乙类规划实施方案》的通知${BODY}`,
      '某省人民政府关于印发《甲类规划实施方案》《乙类规划实施方案》的通知',
    ],
    [
      'a notice whose own text is the policy',
      `国务院办公厅关于加强公立医院\n绩效考核工作的通知\n各省人民政府:${BODY}`,
      '国务院办公厅关于加强公立医院绩效考核工作的通知',
    ],
    [
      'over several lines',
      `天津市加快建立健全绿色低碳循环\n发展经济体系的实施方案${BODY}`,
      '天津市加快建立健全绿色低碳循环发展经济体系的实施方案',
    ],
    [
      'the body on a line above 关于',
      `国务院\n关于加快发展节能产业的意见${BODY}`,
      '国务院关于加快发展节能产业的意见',
    ],
    [
      'the page has it without the names above it',
      `关于加快发展节能产业的意见\n\n**发布日期**: 2021年2月21日\n\n中共中央 国务院\n关于加快发展节能产业的意见${BODY}`,
      '中共中央国务院关于加快发展节能产业的意见',
    ],
    [
      'the page has misspelt what the news of it says',
      `扩大内需战略规玥纲要\n新华社北京12月14日电 近日,中共中央、国务院印发了《扩大内需战略规划纲要》。${BODY}`,
      '扩大内需战略规划纲要',
    ],
    [
      'behind the order that made it known',
      `中华人民共和国国务院令(第450号) 重大动物疫情应急条例${BODY}`,
      '重大动物疫情应急条例',
    ],
    [
      'the page has it without its marks',
      `关于贯彻“十四五”农机规划的实施意见\n\n关于贯彻《“十四五”农机规划》的实施意见${BODY}`,
      '关于贯彻《“十四五”农机规划》的实施意见',
    ],
    [
      '征求意见稿 under it',
      `关于加强排放管理的意见\n(征求意见稿)${BODY}`,
      '关于加强排放管理的意见(征求意见稿)',
    ],
    [
      'asked for opinions',
      `某市生态环境局关于公开征求《某市减排管理办法》意见的公告\n公众可通过信函提出意见。\n某市减排管理办法\n(征求意见稿)${BODY}`,
      '某市减排管理办法(征求意见稿)',
    ],
    [
      'a year under it',
      `重庆市应对气候变化白皮书\n\n(2020年)\n\n重庆市应对气候变化领导小组办公室\n\n二〇二一年八月${BODY}`,
      '重庆市应对气候变化白皮书(2020年)',
    ],
    [
      'in one line with its text',
      `某市节水行动方案为推进节约用水工作,根据有关规定,制定本方案,各区县各部门要高度重视,认真组织实施,确保取得实效。一、总体要求坚持节水优先。`,
      '某市节水行动方案',
    ],
    [
      'the column of the site is not a part of it',
      `名称:【保民生】某市节水办公室关于实施节水的通知\n【保民生】某市节水办公室关于实施节水的通知${BODY}`,
      '某市节水办公室关于实施节水的通知',
    ],
    [
      'in two lines, the second in quotes',
      `贵州省养老服务创新发展\n“十四五”规划${BODY}`,
      '贵州省养老服务创新发展“十四五”规划',
    ],
    [
      'going on behind a line that could end it',
      `重庆市医疗费用结算制度\n改革工作方案${BODY}`,
      '重庆市医疗费用结算制度改革工作方案',
    ],
    ['not so a notice', `某市关于加强节水的通知\n节水行动方案${BODY}`, '某市关于加强节水的通知'],
    [
      'a period between the name and 的通知',
      `某市教育局关于印发学前教育发展行动计划\n(2022—2025年)的通知\n各县:\n学前教育发展行动计划\n(2022—2025年)${BODY}`,
      '学前教育发展行动计划(2022—2025年)',
    ],
    [
      'beginning with a year, in two lines',
      `某市政府文件\n某市政府关于印发2021年实施\n“健康·细胞”建设专项行动方案的通知\n各区:\n2021年实施“健康·细胞”建设\n专项行动方案${BODY}`,
      '2021年实施“健康·细胞”建设专项行动方案',
    ],
    [
      'the masthead is no part of it',
      `某市政府规范性文件\n以提升服务质量为引领\n推进养老事业发展行动计划${BODY}`,
      '以提升服务质量为引领推进养老事业发展行动计划',
    ],
    [
      'forwarded, over three lines',
      `国务院办公厅转发教育部\n国家发展改革委关于完善校外培训\n管理实施方案的通知\n各省人民政府:\n关于完善校外培训\n管理的实施方案\n教育部 国家发展改革委${BODY}`,
      '关于完善校外培训管理的实施方案',
    ],
    [
      'forwarded: who wrote it is no part',
      `某省人民政府办公厅转发省教育厅等部门关于加强学校食堂管理意见的通知\n各市:${BODY}`,
      '关于加强学校食堂管理意见',
    ],
    [
      'a bracket before 的通知 where no heading follows',
      `某区政府关于印发推进文化旅游融合\n发展若干措施（试行）的通知\n各镇:${BODY}`,
      '推进文化旅游融合发展若干措施（试行）',
    ],
    ['意见 that is issued', `某市关于印发推进医养结合实施意见的通知\n各县:${BODY}`, '推进医养结合实施意见'],
    [
      'as newspapers write it',
      `省委办公厅、省政府办公厅印发《关于加强未成年人保护的实施意见》\n省委办公厅省政府办公厅印发实施意见\n(记者某某)日前,意见印发。${BODY}`,
      '关于加强未成年人保护的实施意见',
    ],
    [
      'as newspapers write it, in two lines',
      `中共某省委办公厅 某省人民政府办\n公厅印发《关于加快农业科技创新的实施意见》${BODY}`,
      '关于加快农业科技创新的实施意见',
    ],
    [
      'a wrong closing mark',
      `某县委办公室印发《关于推进体育事业的实施\n意见〉的通知\n各乡镇:\n为推进体育事业${BODY}`,
      '关于推进体育事业的实施意见',
    ],
    [
      'the title that a browser shows is none',
      `某市政府关于公布《水体保护行动方案》的通知_环境保护_某市政府网\n\n某市政府关于公布\n《水体保护行动方案》的通知\n各县:${BODY}`,
      '水体保护行动方案',
    ],
    [
      'its number runs on from it',
      `国务院办公厅关于改善农村人居环境工作的指导意见国办发〔2014〕25号各省、自治区人民政府:近年来,环境改善。${BODY}`,
      '国务院办公厅关于改善农村人居环境工作的指导意见',
    ],
    ['digits printed apart', `福建省2020 年度学位分配方案${BODY}`, '福建省2020年度学位分配方案'],
    [
      'a call for experts is no carrier',
      `关于公开征集医疗保障领域专家的通知\n各有关单位:${BODY}`,
      '关于公开征集医疗保障领域专家的通知',
    ],
    [
      'a report without heading',
      `6月5日,我市印发《某市深入推进健康养老实施方案》。方案提出,要加快转型。${BODY}`,
      '某市深入推进健康养老实施方案',
    ],
    [
      'data of the page',
      `标题:某市节水办法\n发文机关:某市水务局\n第一条 为节约用水。\n第二条 本市适用。`,
      '某市节水办法',
    ],
  ])('%s', (_, text, title) => {
    expect(read(text).title).toBe(title)
  })

  test('in a compilation: what stands in the brackets, a notice there gives what it carries', () => {
    expect(read(BODY, { title: '2030年前碳达峰行动方案' }).title).toBe('2030年前碳达峰行动方案')
    expect(read(BODY, { title: '某省人民政府关于印发某省节水行动方案的通知' }).title).toBe('某省节水行动方案')
  })
})

describe('a text without a line of a title', () => {
  test.each([
    ['数字山东2019行动方案.txt', '数字山东2019行动方案'],
    ['03_某省节水行动方案(1).docx', '某省节水行动方案'],
    ['附件2:某省节水行动方案.pdf', '某省节水行动方案'],
    ['某省节水行动方案_某省人民政府.html', '某省节水行动方案'],
    ['报送/2021/某省节水行动方案.docx', '某省节水行动方案'],
    ['c.txt', '为做好工作,制定本方案。\n一、总体要求'],
    ['新建文本文档.txt', '为做好工作,制定本方案。\n一、总体要求'],
  ])('kept as %s', (name, title) => {
    const told = read(BODY.trim(), null, name).title
    expect(told.replace(/\s/g, '').startsWith(title.replace(/\s/g, ''))).toBe(true)
  })
})

describe('titles of notices and pages', () => {
  test.each([
    [
      'words behind 《》 belong to the name',
      `某省人民政府关于印发2016年《政府工作报告》重点任务分工的通知\n各市人民政府:${BODY}`,
      '2016年《政府工作报告》重点任务分工',
    ],
    ['修订版 and 国家标准 do not', `某局关于发布《通用硅酸盐水泥》国家标准的公告${BODY}`, '通用硅酸盐水泥'],
    [
      'a notice whose own text is the policy',
      `印发推动敬老院高质量发展十条措施的通知\n各县:\n为补齐短板,提出十条措施如下:\n一、推进建设\n加快转型。`,
      '印发推动敬老院高质量发展十条措施的通知',
    ],
    [
      'one that carries a policy is not',
      `某市关于印发节水行动方案的通知\n各县:\n现将方案印发给你们。要求提出如下:\n一、推进建设\n加快转型。`,
      '节水行动方案',
    ],
    [
      'a row of a list of page data is no title',
      `- 标签:养老\n- 主题:民政\n节水行动方案${BODY}`,
      '节水行动方案',
    ],
    [
      'two texts without marks, the second with its region',
      `安徽省人民政府关于印发支持工业发展若干政策和安徽省工业创新行动计划的通知${BODY}`,
      '安徽省人民政府关于印发支持工业发展若干政策和安徽省工业创新行动计划的通知',
    ],
    [
      'whose the plan is that it forwards',
      `某省人民政府关于转发水利厅等部门节水行动方案的通知\n各县:\n现转发给你们。${BODY}`,
      '节水行动方案',
    ],
    [
      'a row of page data is no title',
      `发布机构 区政府办公室 发文日期 2024-05-27\n2024年十大民生实事项目出炉\n1.新建幼儿园5所。`,
      '2024年十大民生实事项目出炉',
    ],
  ])('%s', (_, text, title) => {
    expect(read(text).title).toBe(title)
  })
})

describe('rows of page data', () => {
  test.each([
    ['发布机构 区政府办公室 发文日期 2024-05-27', ['区政府办公室'], '2024-05-27'],
    ['| 发布单位 | 区政府 | 发文日期 | 2022-07-14 |', ['区政府'], '2022-07-14'],
    ['颁布时间:2016-04-06 00:00:00.000 发文单位:国务院办公厅', ['国务院办公厅'], '2016-04-06'],
    [
      '若干措施 [主题分类] 综合政务 　　[发文机构] 北京市人民政府办公厅 　　[实施日期] ---- 　　[成文日期] 2020-02-03 　　',
      ['北京市人民政府办公厅'],
      '2020-02-03',
    ],
    ['发布机构 区政府办公室\n成文日期 2024-05-27', ['区政府办公室'], '2024-05-27'],
    ['来源 发布日期 由区政府公布', [], null],
    ['成文日期 见文末,不再列出', [], null],
  ])('%s', (line, issuers, issuedOn) => {
    expect(read(`${line}\n十件民生实事项目${BODY}`)).toMatchObject({ issuers, issuedOn })
  })
})

const TWELVE = [
  '教育部',
  '科技部',
  '民政部',
  '财政部',
  '水利部',
  '公安部',
  '司法部',
  '应急部',
  '商务部',
  '体育总局',
  '文物局',
  '林草局',
]

describe('issuers', () => {
  test.each([
    [
      'two without anything between',
      '中共浙江省委浙江省人民政府关于做好碳达峰工作的实施意见',
      ['中共浙江省委', '浙江省人民政府'],
    ],
    [
      'two with a space',
      '北京市农业农村局 北京市财政局关于做好补贴工作的通知',
      ['北京市农业农村局', '北京市财政局'],
    ],
    [
      'a committee and a government',
      '中共广西壮族自治区委员会广西壮族自治区人民政府关于做好工作的意见',
      ['中共广西壮族自治区委员会', '广西壮族自治区人民政府'],
    ],
    [
      'a government that leaves out the place of the committee before it',
      '内蒙古自治区党委自治区人民政府关于做好工作的意见',
      ['内蒙古自治区党委', '内蒙古自治区人民政府'],
    ],
    ['with a comma', '山东省委、省政府印发贯彻落实意见的若干措施', ['山东省委', '山东省政府']],
    [
      'a standing committee',
      '江苏省人民代表大会常务委员会关于推进碳达峰的决定',
      ['江苏省人民代表大会常务委员会'],
    ],
    ['central bodies', '中共中央国务院关于做好碳达峰工作的意见', ['中共中央', '国务院']],
    ['one of several', '工业和信息化部等六部门关于推动能源电子产业发展的意见', ['工业和信息化部']],
    ['offices', '中共中央办公厅国务院办公厅印发关于推动绿色发展的意见', ['中共中央办公厅', '国务院办公厅']],
    ['before a year', '省生态环境厅2022年推动碳达峰工作计划', ['省生态环境厅']],
    ['before a year, printed apart', '省教育厅 2024 年度推动课后服务工作计划', ['省教育厅']],
    [
      'the second without its place',
      '自治区党委办公厅人民政府办公厅关于做好工作的意见',
      ['自治区党委办公厅', '自治区人民政府办公厅'],
    ],
    [
      'an office of party and government is one body',
      '某市委市政府信访服务中心关于做好工作的通知',
      ['某市委市政府信访服务中心'],
    ],
    [
      'a body of the State Council is one',
      '教育部 国务院国资委 国家药监局关于推动创新发展的实施意见',
      ['教育部', '国务院国资委', '国家药监局'],
    ],
    ['who forwards it', '国务院办公厅转发教育部关于做好校园安全工作意见的通知', ['国务院办公厅']],
    [
      'a group that leads the work',
      '北京市大数据工作推进小组关于做好数据工作的通知',
      ['北京市大数据工作推进小组'],
    ],
    [
      'an office with marks in its name',
      '安徽省推进“三地一区”建设领导小组改革开放新高地执行小组办公室关于做好开放工作的通知',
      ['安徽省推进“三地一区”建设领导小组改革开放新高地执行小组办公室'],
    ],
    ['whose report it is', '2026年吉林省政府工作报告', ['吉林省政府']],
    ['whose report it is, of the nation', '2013年国务院政府工作报告', ['国务院']],
    ['a region is none', '重庆市大足区关于做好碳达峰工作的实施意见', []],
    ['a city that does something is none', '上海加快打造国际绿色金融枢纽的实施意见', []],
  ])('heading: %s', (_, title, issuers) => {
    expect(read(BODY, { title }).issuers).toEqual(issuers)
  })

  test('an order names who gave it', () => {
    const order = '成都市人民政府令\n第 215 号\n现予公布。\n市长 王某\n2022年3月10日\n养老服务促进办法'
    expect(read(order + BODY)).toMatchObject({ issuers: ['成都市人民政府'], issuedOn: '2022-03-10' })
  })

  test('the news of it with the whole text', () => {
    const news = '新华社北京12月14日电 近日,中共中央、国务院印发了《扩大内需战略规划纲要》。'
    expect(read(`扩大内需战略规划纲要\n${news}${BODY}`).issuers).toEqual(['中共中央', '国务院'])
  })

  test('a report: its government as its text writes it', () => {
    const head = '2026年河北省政府工作报告\n——2026年1月26日\n河北省人民政府省长 王某\n各位代表:'
    expect(read(head + BODY).issuers).toEqual(['河北省人民政府'])
  })

  test('a mark of reprints is no part of a name', () => {
    const { title, issuers } = read(
      `(转载)广州市人民政府办公厅关于印发广州市公共租赁住房管理办法的通知\n各区人民政府:${BODY}`,
    )
    expect({ title, issuers }).toEqual({
      title: '广州市公共租赁住房管理办法',
      issuers: ['广州市人民政府办公厅'],
    })
  })

  test('heading: bodies on the lines above it', () => {
    const head = '国家发展改革委 教育部\n国家能源局关于推进校园节能工作的意见'
    expect(read(head + BODY).issuers).toEqual(['国家发展改革委', '教育部', '国家能源局'])
    expect(read(`某市教育局\n某市教育局关于做好工作的意见${BODY}`).issuers).toEqual(['某市教育局'])
  })

  test.each([
    [
      'lines above a date',
      `某方案印发实施方案${BODY}\n浙江省财政厅\n浙江省水利厅\n2022年6月13日`,
      ['浙江省财政厅', '浙江省水利厅'],
    ],
    [
      'at the end of one line',
      `一、任务加快转型。交通运输部国家铁路局中国民用航空局国家邮政局2022年4月18日`,
      ['交通运输部', '国家铁路局', '中国民用航空局', '国家邮政局'],
    ],
    [
      'branches of central bodies, one behind the other',
      `一、任务加快推进。佛山市财政局国家税务总局佛山市税务局中国银行保险监督管理委员会佛山监管分局2022年3月4日`,
      ['佛山市财政局', '国家税务总局佛山市税务局', '中国银行保险监督管理委员会佛山监管分局'],
    ],
    [
      'of a notice in one line',
      `关于印发节水行动方案的通知各市:现印发给你们,请贯彻执行。江苏省水利厅2022年6月13日节水行动方案为推进节水,制定本方案。一、任务加快推进。`,
      ['江苏省水利厅'],
    ],
    [
      'as many lines as there are bodies',
      `某部等12部门关于加强学校建设的意见${BODY}\n${TWELVE.map((name) => `${name}\n`).join('')}2021 年 5 月 25 日`,
      TWELVE,
    ],
    [
      'a name broken behind the second column',
      `关于加强建筑管理的意见${BODY}\n佛山市财政局          佛山市教育局\n中国人民银行佛山市中心支行        中国银行保险监督管理\n委员会佛山监管分局\n2022年3月4日`,
      [
        '佛山市财政局',
        '佛山市教育局',
        '中国人民银行佛山市中心支行',
        '中国银行保险监督管理委员会佛山监管分局',
      ],
    ],
    [
      'names broken within their cells',
      `关于加强建筑管理的意见${BODY}\n广西壮族自治区\t中共广西壮族自治区委员会\n发展和改革委员会\t网络安全和信息化委员会办公室\n广西壮族自治区\t广西壮族自治区\n工业和信息化厅\t通信管理局\n2022年4月21日`,
      [
        '广西壮族自治区发展和改革委员会',
        '中共广西壮族自治区委员会网络安全和信息化委员会办公室',
        '广西壮族自治区工业和信息化厅',
        '广西壮族自治区通信管理局',
      ],
    ],
    [
      'a date broken behind its year',
      `关于加强学校建设的意见${BODY}\n浙江省教育厅 浙江省财政厅\n2020\n\n年 10 月 23 日`,
      ['浙江省教育厅', '浙江省财政厅'],
    ],
    [
      'name and date in one line',
      `关于加强学校建设的意见${BODY}\n浙江省教育厅2020年7月15日(此件公开发布)\n`,
      ['浙江省教育厅'],
    ],
    [
      'in full what the heading names in short',
      `省人民政府办公厅关于加强学校建设的意见${BODY}\n贵州省人民政府办公厅\n2021年7月15日\n`,
      ['贵州省人民政府办公厅'],
    ],
    ['a date of an event is none', '一、任务加快转型。会议于2022年4月18日召开。', []],
    [
      'whose office had it printed, where nobody signed',
      `某自治区生态规划${BODY}\n内蒙古自治区生态环境厅办公室\t2022年3月30日印发\n30`,
      ['内蒙古自治区生态环境厅办公室'],
    ],
  ])('signature: %s', (_, text, issuers) => {
    expect(read(text).issuers).toEqual(issuers)
  })

  test.each([
    [
      '发文机构 and 联合发文单位',
      '[发文机构] 北京市农业农村局\n[联合发文单位] 北京市财政局\n2025年耕地补贴实施方案',
      ['北京市农业农村局', '北京市财政局'],
    ],
    [
      'a value on the next line',
      '发文机关:\n国务院\n成文日期:\n2018年11月07日\n关于支持试验区发展的意见',
      ['国务院'],
    ],
    [
      '来源 in the middle of a line',
      '2022-05-13 13:21来源:重庆市生态环境局关键词:减污降碳收藏\n重庆市应对气候变化规划',
      ['重庆市生态环境局'],
    ],
    ['a site is none', '2022-05-13 来源:北极星电力网\n重庆市应对气候变化规划', []],
  ])('data of the page: %s', (_, head, issuers) => {
    expect(read(head + BODY).issuers).toEqual(issuers)
  })

  test.each([
    ['工信部', ['工信部']],
    ['国务院', ['国务院']],
    ['中共中央国务院印发', ['中共中央', '国务院']],
    ['贵州省', []],
    ['内蒙古', []],
    ['石家庄', []],
  ])('label: %s', (label, issuers) => {
    expect(read(BODY, { label, title: '碳达峰实施方案' }).issuers).toEqual(issuers)
  })

  test('an office by its short name signs', () => {
    const text = '节水方案\n一、任务\n加快转型。\n中央网信办\n工业和信息化部\n2022年4月18日'
    expect(read(text).issuers).toEqual(['中央网信办', '工业和信息化部'])
  })

  test('front matter tells them', () => {
    const rows = Array.from(
      { length: 24 },
      (_, index) => `field_${'abcdefghijklmnopqrstuvwxyz'[index]}: 值`,
    ).join('\n')
    const text = `---\ntitle: 节水方案\npublisher: 某市水务局\npublish_date: 2022-03-01\ndoc_no: 某水〔2022〕3号\nsource_url: http://a.gov.cn/1.html\n${rows}\n---\n# 节水方案${BODY}`
    expect(read(text)).toMatchObject({
      issuers: ['某市水务局'],
      issuedOn: '2022-03-01',
      documentNumber: '某水〔2022〕3号',
      sourceUrl: 'http://a.gov.cn/1.html',
    })
  })

  test('the signature comes before the label', () => {
    const text = '一、任务加快转型。交通运输部2022年4月18日'
    expect(read(text, { label: '交通部', title: '贯彻意见' }).issuers).toEqual(['交通运输部'])
  })
})

describe('region and level', () => {
  test.each([
    ['内蒙古', '碳达峰实施方案', '内蒙古自治区', 'province'],
    ['石家庄', '碳达峰实施方案', '石家庄市', 'city'],
    ['工信部', '工业领域碳达峰实施方案', '全国', 'national'],
    ['国务院', '关于支持贵州闯新路的意见', '全国', 'national'],
    ['上海市', '徐汇区碳达峰实施方案', '上海市徐汇区', 'county'],
    ['重庆市', '大足区碳达峰实施方案', '重庆市大足区', 'county'],
    ['无锡市', '新吴区电力双碳行动方案', '无锡市新吴区', 'county'],
    ['永城市', '永城市能源规划', '永城市', 'county'],
    ['包头市', '林草碳汇(包头)试验区实施方案', '包头市', 'city'],
    ['内蒙古', '林草碳汇(包头)试验区实施方案', '内蒙古自治区', 'province'],
    ['四川省', '成渝地区双城经济圈联合行动方案', ['重庆市', '四川省'], 'province'],
  ])('label %s, title %s', (label, title, region, level) => {
    expect(read(BODY, { label, title })).toMatchObject({ region, level })
  })

  test.each([
    ['三明市人民政府办公室关于实施碳汇行动的通知', '三明市', 'city'],
    ['国务院关于北京市城市总体规划的批复意见', '全国', 'national'],
    ['2025年北京市耕地保护补贴实施方案', '北京市', 'province'],
    ['“十四五”数字经济发展规划\n国务院\n2021年12月12日', '全国', 'national'],
    ['关于加强碳排放管理的意见\n银川市生态环境局\n2021年9月16日', '银川市', 'city'],
    [
      '重庆市人民政府办公厅\n四川省人民政府办公厅\n关于印发成渝地区联合行动方案的通知',
      ['重庆市', '四川省'],
      'province',
    ],
    [
      '关于推进节水的意见\n根据《中共广州市委、广州市人民政府关于推进的决定》,全市在全省率先推进,我市建设广州节水城。',
      '广州市',
      'city',
    ],
    [
      '关于加强养老服务的意见\n根据《江西省关于改革的意见》《江西省办法》,全省推进,结合抚州实际,提出意见。',
      '抚州市',
      'city',
    ],
    ['关于加强养老服务的意见\n结合工作实际,提出意见。', '全国', 'national'],
    ['上海市人民政府关于印发崇明世界级生态岛发展规划纲要的通知', '上海市', 'province'],
    [
      '省教育厅关于加强校园安全的意见\n苏教〔2021〕66号\n各市教育局:\n结合我省实际,提出意见。',
      '江苏省',
      'province',
    ],
    [
      '省卫生健康厅关于加强基层医疗的意见\n各市:\n现印发给你们。\n云南省卫生健康厅\n2021年4月15日',
      '云南省',
      'province',
    ],
    [
      '省委、省政府印发《关于发展养老事业的实施意见》\n多举措推动河北养老事业。全省要加快推进,我省要加强保障。',
      '河北省',
      'province',
    ],
    ['教育部关于加强校园安全的意见\n河北等地先行先试,全省推广。', '全国', 'national'],
    ['关于加强节约用水的意见\n我市水资源短缺。无锡市地处江南,无锡市用水量大。', '无锡市', 'city'],
  ])('%s', (head, region, level) => {
    expect(read(head + BODY)).toMatchObject({ region, level })
  })
})

describe('region by issuer', () => {
  test.each([
    ['国家税务总局浙江省税务局关于落实优惠的通知', '浙江省'],
    ['中国人民银行杭州中心支行关于支持绿色发展的意见', '杭州市'],
    ['国家发展改革委关于节能的意见', '全国'],
    ['中国银行保险监督管理委员会关于绿色保险的意见', '全国'],
    ['中华人民共和国节约能源法', '全国'],
    ['安吉县人民政府关于节水的意见', '安吉县'],
    ['中共广州市天河区委统战部关于服务青年的意见', '广州市天河区'],
  ])('%s', (title, region) => {
    expect(read(title + BODY)).toMatchObject({ title, region })
  })
})

describe('dates, numbers, addresses', () => {
  test.each([
    [
      'signature before page data',
      '[成文日期] 2025-05-21\n[发文机构] 北京市财政局\n补贴实施方案\n北京市财政局\n2025年5月20日',
      '2025-05-20',
    ],
    ['a cover without 月', '养老事业发展“十四五”规划\n某市民政局\n2021 年 12', '2021-12'],
    ['发布日期 under a title', '养老事业发展“十四五”规划\n发布日期:2021-12-01 15:57', '2021-12-01'],
    ['page data', '[成文日期] 2025-05-21\n[发布日期] 2025-05-22\n补贴实施方案', '2025-05-21'],
    [
      'made known, in brackets under a title',
      '中共中央 国务院印发《健康中国规划纲要》\n(2016年10月25日 中共中央、国务院发布)\n序言',
      '2016-10-25',
    ],
    ['a bracket that names nobody', '健康中国规划纲要\n(2016年10月25日 正式发布)\n序言', null],
    ['a cover in Chinese figures', '白皮书的编制方案\n二〇二一年八月', '2021-08'],
    ['a cover with other zeros', '白皮书的编制方案\n二Ｏ二一年十二月', '2021-12'],
    ['发布日期 on the issuer’s page', '发布机构:某市水务局\n发布日期:2023-11-07\n节水实施方案', '2023-11-07'],
    [
      'signature before an annex, not the imprint after it',
      '节水实施方案\n一、任务\n加快推进。\n某市水务局\n2022年5月31日\n(此件公开发布)\n附件\n成员名单\n',
      '2022-05-31',
    ],
    [
      'a notice with items of its own, signed before what it carries',
      '某市关于印发节水实施方案的通知\n各区:\n一、高度重视\n抓好落实。\n某市水务局\n2022年5月31日\n(本文有删减)\n节水实施方案',
      '2022-05-31',
    ],
    ['a remark behind the date', '节水实施方案\n某市水务局\n2022年5月31日(此件公开发布)', '2022-05-31'],
    ['beside the number', '节水实施方案\n(泉政办〔2017〕106号 2017年11月2日)', '2017-11-02'],
    ['its year beside the number', '节水实施方案\n(泉政办〔2017〕106号 2017年)', '2017'],
    [
      'the day on which a governor gave it',
      '2025年山西省政府工作报告\n2025年1月17日在山西省第十四届人民代表大会第三次会议上山西省省长金某作政府工作报告',
      '2025-01-17',
    ],
    ['a reprint’s date is none', '2022-05-13 13:21来源:北极星\n发布时间:2022-05-13\n节水实施方案', null],
    ['a span of years is no date', '节水实施方案\n(2021-2023年)', null],
    [
      'a signature in Chinese figures, before an annex in the same line',
      '某县关于印发节水方案的通知\n各镇:\n请认真执行。某县人民政府二〇二一年三月五日节水方案',
      '2021-03-05',
    ],
    ['a date in the text is none', '节水实施方案\n根据2021年3月5日会议精神,制定本方案。', null],
    [
      'a report that a congress heard',
      '2026年湖南省政府工作报告\n——2026年2月3日在湖南省第十四届人民代表大会第四次会议上\n来源:湖南日报\n各位代表:现在报告工作。',
      '2026-02-03',
    ],
    [
      'the same behind a bar',
      '政府工作报告\n――2026年1月27日在青海省第十四届人民代表大会第四次会议上\n各位代表:现在报告工作。',
      '2026-01-27',
    ],
    [
      'a speech that the text cites',
      '节水实施方案\n根据省领导2021年3月5日在全省节水工作会议上的讲话精神,制定本方案。',
      null,
    ],
  ])('issuedOn: %s', (_, head, issuedOn) => {
    expect(read(head + BODY)).toMatchObject({ issuedOn, dateSource: issuedOn === null ? 'none' : 'text' })
  })

  test('made known, in brackets under what looks like the label of a compilation', () => {
    const text = `中共中央 国务院印发《健康中国规划纲要》\n(2016年10月25日 中共中央、国务院发布)${BODY}`
    const heading = { label: '中共中央国务院印发', title: '健康中国规划纲要', bodyStart: text.indexOf('\n') }
    expect(read(text, heading).issuedOn).toBe('2016-10-25')
  })

  test('a date of the contents page and one in the address are told apart', () => {
    expect(read(BODY, { issuedOn: '2022-05-07' })).toMatchObject({
      issuedOn: '2022-05-07',
      dateSource: 'contents',
    })
    const sourceUrl = 'http://www.lanxi.gov.cn/art/2022/3/1/art_1229288165_59251456.html'
    expect(read(BODY, { sourceUrl })).toMatchObject({ issuedOn: null, dateSource: 'url', sourceUrl })
  })

  test.each([
    ['国发〔2021〕29号', '国发〔2021〕29号'],
    ['国办发[2019]4号', '国办发〔2019〕4号'],
    ['环土壤〔2021〕120 号', '环土壤〔2021〕120号'],
    ['(京政农函〔2025〕9号)', '京政农函〔2025〕9号'],
    ['中华人民共和国国务院令 第711号', '中华人民共和国国务院令第711号'],
    ['商服贸函2026年第322号', '商服贸函2026年第322号'],
    ['(国管节能〔2021〕195 号 )', '国管节能〔2021〕195号'],
    ['(泉政办〔2017〕106号 2017年)', '泉政办〔2017〕106号'],
    ['(泉政办〔2017〕106号 2017年11月2日)', '泉政办〔2017〕106号'],
    ['为落实部署,结合《关于发展林业的意见》\n(川林发〔2019〕24 号)\n《行动方案》,制定本方案。', null],
    ['某政办发[2021]5号', '某政办发〔2021〕5号'],
    ['公告2021年第3号', '公告2021年第3号'],
    ['海关总署公告\n2021年第3号', '海关总署公告2021年第3号'],
    ['某政〔2021〕5号  签发人:张三', '某政〔2021〕5号'],
    ['成都市人民政府令\n第 215 号', '成都市人民政府令第215号'],
    ['2021年第3号', null],
    ['根据《通知》(国发〔2021〕4号)要求', null],
  ])('documentNumber: %s', (line, number) => {
    expect(read(`节水实施方案\n${line}${BODY}`).documentNumber).toBe(number)
  })

  test('documentNumber: behind the title of a flattened text', () => {
    const head = '某市人民政府关于印发节水行动方案的通知'
    const rest = '各区县人民政府,现将方案印发给你们,请结合实际认真贯彻执行,确保各项任务落到实处。'
    expect(read(`${head}某政发〔2019〕4号${rest}`).documentNumber).toBe('某政发〔2019〕4号')
    expect(read(`${head}${rest}根据通知(某政发〔2019〕4号)`).documentNumber).toBeNull()
  })

  test.each([
    ['https://www.gov.cn/zhengce/content_7076420.htm', 'https://www.gov.cn/zhengce/content_7076420.htm'],
    ['填报平台:\nhttps://www.gov.cn/zhengce/content_7076420.htm', null],
    ['https://www.gov.cn', null],
  ])('sourceUrl as last line: %s', (end, url) => {
    expect(read(`节水方案${BODY}\n${end}`).sourceUrl).toBe(url)
  })

  test.each([
    [
      '**来源**: https://www.gov.cn/zhengce/content_5667817.htm',
      'https://www.gov.cn/zhengce/content_5667817.htm',
    ],
    [
      '节水方案\nhttps://www.gov.cn/a.htm 1/2\n文字\nhttps://www.gov.cn/a.htm 2/2',
      'https://www.gov.cn/a.htm',
    ],
    ['及时填报管理平台(https://zyzf.xnzb.org.cn)。', null],
    [
      '---\ntitle: 某市节水方案\nsource: https://www.gov.cn/a/content_1.htm\n---',
      'https://www.gov.cn/a/content_1.htm',
    ],
  ])('sourceUrl: %s', (head, url) => {
    expect(read(head + BODY).sourceUrl).toBe(url)
  })
})

describe('status and type', () => {
  test.each([
    ['贵州省工业领域碳达峰实施方案(征求意见稿)', 'draft', '方案'],
    ['中共浙江省委关于推进碳达峰的决定', 'final', '决定'],
    ['“十四五”数字经济发展规划(2021—2025年)', 'final', '规划'],
    ['关于碳达峰科技创新专项的实施细则', 'final', '细则'],
    ['重庆市应对气候变化白皮书(2020年)', 'final', '白皮书'],
    ['做好碳达峰工作的若干措施', 'final', '措施'],
    ['关于推进工作的函', 'final', '函'],
    ['关于部分地方优化营商环境典型做法的通报', 'final', '通报'],
    ['某某情况', 'final', '其他'],
  ])('%s', (title, status, type) => {
    expect(read(BODY, { title })).toMatchObject({ status, type })
  })
})

describe('validity', () => {
  test.each([
    ['本意见自2022年8月5日起施行。', '现行有效'],
    ['本办法自2027年1月1日起施行。', '尚未生效'],
    ['本通知自2020年1月1日起施行,有效期至2025年12月31日。', '已失效'],
    ['本办法自2022年1月1日起施行,有效期5年。', '现行有效'],
    ['本办法自2020年1月1日起施行,有效期五年。', '已失效'],
    ['本决定自公布之日起施行。', '现行有效'],
    ['坚持绿色发展。', '未载明'],
  ])('%s', (clause, validity) => {
    expect(read(`节水管理办法${BODY}\n${clause}`).validity).toBe(validity)
  })

  test.each([
    ['[有效性] 现行有效', '现行有效'],
    ['[有效性] 已废止', '已废止'],
    ['文件状态:失效', '已失效'],
  ])('page data: %s', (line, validity) => {
    expect(read(`${line}\n节水管理办法${BODY}`).validity).toBe(validity)
  })
})

describe('cites', () => {
  const cited = (text: string): string[] =>
    read(`节水实施方案\n${text}\n一、任务\n落实《某省节水条例》。\n二、保障\n加强领导。`).cites.map(
      ({ relation, title }) => `${relation} ${title}`,
    )

  test.each([
    [
      '根据《国务院关于节水的意见》和《某省节水规划》要求,制定本方案。',
      ['basis 国务院关于节水的意见', 'basis 某省节水规划'],
    ],
    ['为贯彻落实《国务院关于节水的意见》,制定本方案。', ['implements 国务院关于节水的意见']],
    ['为贯彻新发展理念,根据《国务院关于节水的意见》,制定本方案。', ['basis 国务院关于节水的意见']],
    ['《某省节水办法》同时废止。', ['repeals 某省节水办法']],
    ['以下简称《方案》。发表于《资源与环境》。', []],
    ['现将《节水实施方案》印发给你们。', []],
  ])('%s', (text, cites) => {
    expect(cited(text)).toEqual([...cites, 'implements 某省节水条例'])
  })

  test('a citation is where it says', () => {
    const text = `节水实施方案\n根据《国务院关于\n节水的意见》,制定本方案。${BODY}`
    for (const { span, quote } of read(text).cites) expect(text.slice(...span)).toBe(quote)
  })
})

describe('topics', () => {
  test.each([
    ['重庆市应对气候变化“十四五”规划', ['应对气候变化']],
    ['城乡建设领域碳达峰实施方案', ['城乡建设', '碳达峰碳中和']],
    ['2025年北京市耕地地力保护补贴实施方案', ['农业农村', '财税']],
  ])('%s', (title, topics) => {
    expect(read(BODY, { title }).topics).toEqual(topics)
  })
})

describe('orders, last lines, letters apart', () => {
  const ORDER = `学校食品安全管理办法\n(2021年12月11日教育部令第24号公布 自2022年2月8日起施行)\n第一条 为加强管理。\n第二条 适用于学校。`
  test('an order says in brackets who made it known, when and under what number', () => {
    expect(read(ORDER)).toMatchObject({
      issuers: ['教育部'],
      documentNumber: '教育部令第24号',
      issuedOn: '2021-12-11',
    })
  })
  test.each([
    [`某市节水方案${BODY}\n2021年11月3日`, '2021-11-03'],
    [
      `某市节水方案${BODY}\n2021年12月29日\n(此件主动公开)\n资料来源:http://a.gov.cn/art/1.html`,
      '2021-12-29',
    ],
    [`某市节水方案${BODY}\n成文日期: 2026年06月22日\nhttps://a.gov.cn/1.htm      11/11`, '2026-06-22'],
    [`某市节水方案\n某市水务局二〇二二年三月${BODY}`, '2022-03'],
    [`某市节水方案${BODY}\n2021年11月3日召开会议。`, null],
  ])('dated %s', (text, issuedOn) => {
    expect(read(text).issuedOn).toBe(issuedOn)
  })
  test('the source of a copy is its address', () => {
    expect(read(`某市节水方案${BODY}\n资料来源:http://a.gov.cn/art/2022/1/1.html`).sourceUrl).toBe(
      'http://a.gov.cn/art/2022/1/1.html',
    )
  })
  test.each([
    [
      `湖南省节水规划\n湖南省发展和改革委员会湖  南  省  水  利  厅\n2022年5月${BODY}`,
      ['湖南省发展和改革委员会', '湖南省水利厅'],
    ],
    [
      `关于推进绿色认证的意见\n省市场监管局 省教育厅\n省邮政管理局 南京海关\n为加强管理。${BODY}`,
      ['省市场监管局', '省教育厅', '省邮政管理局', '南京海关'],
    ],
    [`关于推进绿色认证的意见\n各市人民政府:${BODY}`, []],
  ])('issued by those in %s', (text, issuers) => {
    expect(read(text).issuers).toEqual(issuers)
  })
  test.each([
    ['自治区人民政府', '宁政发〔2021〕39号', '宁夏回族自治区'],
    ['市卫生健康委', '津卫发〔2022〕93号', '天津市'],
    ['市卫生健康委', '杭卫发〔2022〕93号', '全国'],
  ])('%s without a name is told by the number %s', (issuer, number, region) => {
    expect(read(`${issuer}关于加强节水的意见\n${number}${BODY}`).region).toBe(region)
  })
  test('a call for experts is final', () => {
    expect(read(`关于征集医疗保障领域专家的通知${BODY}`)).toMatchObject({ status: 'final', type: '通知' })
  })
})
