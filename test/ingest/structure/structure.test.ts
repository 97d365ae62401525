// Outlines of policies as they arrive: in lines, in one line, with contents pages, boxes, annexes, lost and wrong numbers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { structure } from '../../../ingest/structure/structure.ts'
import { outlineOf } from './outline.ts'

const BODY = '以习近平新时代中国特色社会主义思想为指导,全面贯彻新发展理念,推动绿色低碳发展。'

describe('flattened texts', () => {
  test('headings without a mark at their end, a level below following at once', () => {
    const text = `为做好工作,制定本方案。一、总体要求(一)指导思想。${BODY}(二)主要目标到2025年,能耗下降13.5%。二、重点任务(一)能源转型行动。1.推进煤炭消费替代。加快煤炭减量步伐。2.大力发展新能源。推进风电开发。(二)节能增效行动。落实方针。三、保障措施加强领导,压实责任。`
    expect(outlineOf(text)).toEqual([
      '一、 总体要求',
      '  (一) 指导思想',
      '  (二) 主要目标',
      '二、 重点任务',
      '  (一) 能源转型行动',
      '    1. 推进煤炭消费替代',
      '    2. 大力发展新能源',
      '  (二) 节能增效行动',
      '三、 保障措施',
    ])
  })

  test('decimals, as emergency plans number their headings', () => {
    const text = `总则在前。\n1　总则\n1.1　编制目的\n${BODY}\n1.2　适用范围\n${BODY}\n2　组织机构和职责\n2.1　指挥部\n2.1.1　指挥部职责\n(1)掌握市场形势。${BODY}\n(2)督查和指导。${BODY}\n2.1.2　成员单位职责\n${BODY}`
    expect(outlineOf(text)).toEqual([
      '1 总则',
      '  1.1 编制目的',
      '  1.2 适用范围',
      '2 组织机构和职责',
      '  2.1 指挥部',
      '    2.1.1 指挥部职责',
      '      (1) 掌握市场形势',
      '      (2) 督查和指导',
      '    2.1.2 成员单位职责',
    ])
  })

  test('a standard heading that runs into a sentence of words never counted, or into 各部门要', () => {
    const text = `一、主要任务推进改造,加强管理。二、职责分工康养产业涉及部门多,要进一步明确职责,各相关部门要落实。${BODY}三、工作措施各部门要加强协作,形成合力。${BODY}四、组织领导各区要落实。`
    expect(outlineOf(text)).toEqual(['一、 主要任务', '二、 职责分工', '三、 工作措施', '四、 组织领导'])
  })

  test('a value at the beginning of a line is no heading', () => {
    const text = `一、任务\n${BODY}产能达到\n1.1　亿吨。产量达到\n1.2　万台。\n二、保障\n${BODY}`
    expect(outlineOf(text)).toEqual(['一、 任务', '二、 保障'])
  })

  test.each([
    [
      'numbers go on across chapters',
      `一、总体要求(一)指导思想。${BODY}二、任务(二)优化结构。${BODY}(三)提升能效。${BODY}`,
      ['一、 总体要求', '  (一) 指导思想', '二、 任务', '  (二) 优化结构', '  (三) 提升能效'],
    ],
    [
      'spaces where lines were broken',
      `制定本措施。 一、支持企业稳定岗位 按照国家部署,平稳调整。 二、开发更多就业岗位 挖掘内需带动就业。${BODY}`,
      ['一、 支持企业稳定岗位', '二、 开发更多就业岗位'],
    ],
    [
      'the first headings are lost',
      `夯实基础。二、主要目标到2025年,基本建成。三、深度调整产业结构(六)推动产业升级。${BODY}`,
      ['二、 主要目标', '三、 深度调整产业结构', '  (六) 推动产业升级'],
    ],
    [
      'a list restarts under each heading',
      `一、任务(一)甲类任务。1.加强管理。${BODY}(二)乙类任务。1.完善制度。${BODY}`,
      ['一、 任务', '  (一) 甲类任务', '    1. 加强管理', '  (二) 乙类任务', '    1. 完善制度'],
    ],
    [
      'a bracket of responsibilities before the next number',
      `1.推广新能源。${BODY}(责任单位:省能源局)2.发展氢能。${BODY}`,
      ['1. 推广新能源', '2. 发展氢能'],
    ],
    [
      'the sentence before was cut off',
      `(一)开展核查。${BODY}组织核算2021年度温室气(二)规范管理。${BODY}`,
      ['(一) 开展核查', '(二) 规范管理'],
    ],
    [
      'a misread comma after the number',
      `一,面临形势(一)发展基础。${BODY}二,总体要求(一)指导思想。${BODY}`,
      ['一, 面临形势', '  (一) 发展基础', '二, 总体要求', '  (一) 指导思想'],
    ],
    [
      'a box and its projects',
      `一、能源转型。${BODY}专栏1能源转型重点工程1.风电建设项目。${BODY}2.光伏建设项目。${BODY}二、节能降碳。${BODY}`,
      [
        '一、 能源转型',
        '  专栏1 能源转型重点工程',
        '    1. 风电建设项目',
        '    2. 光伏建设项目',
        '二、 节能降碳',
      ],
    ],
    [
      'chapters behind a title, a page mark and each other',
      `某市教育发展规划第一章 发展基础第一节 “十四五”时期发展成效“十四五”期间,${BODY}— 6 —第二节 面临形势${BODY}-7-第二章总体要求第一节指导思想${BODY}`,
      [
        '第一章 发展基础',
        '  第一节 “十四五”时期发展成效',
        '  第二节 面临形势',
        '第二章 总体要求',
        '  第一节 指导思想',
      ],
    ],
    [
      'parts hold chapters',
      `规划期至2035年。第一篇 卫生健康发展形势第一章 卫生健康工作取得明显成效“十四五”时期,${BODY}第二章 面临形势${BODY}第二篇 总体要求第一章 指导思想${BODY}`,
      [
        '第一篇 卫生健康发展形势',
        '  第一章 卫生健康工作取得明显成效',
        '  第二章 面临形势',
        '第二篇 总体要求',
        '  第一章 指导思想',
      ],
    ],
    [
      'items behind page numbers, the next level following at once',
      `25I一、面临形势(一)发展基础“十四五”以来,${BODY}(二)主要问题${BODY}21二、“十五五”总体构想(一)指导思想${BODY}`,
      ['一、 面临形势', '  (一) 发展基础', '  (二) 主要问题', '二、 “十五五”总体构想', '  (一) 指导思想'],
    ],
    [
      'a contents page whose short titles run into the text of the body',
      `目录一、序言......1二、形势分析......2(一)发展成效......3三、主要任务......4一、序言“十四五”时期,${BODY}二、形势分析(一)发展成效“十四五”期间,${BODY}三、主要任务${BODY}`,
      ['二、 形势分析', '  (一) 发展成效', '三、 主要任务'],
    ],
    [
      'articles have no titles',
      '第一条为规范管理,制定本办法。第二条本办法适用于本市。第三条市发展改革委负责实施。',
      ['第一条', '第二条', '第三条'],
    ],
    [
      'but captions in brackets',
      '第一条(管理部门)省水利厅负责管理。第二条 【适用范围】本办法适用于本省。第三条(一)企业应当申报;(二)学校应当申报。',
      ['第一条 管理部门', '第二条 适用范围', '第三条'],
    ],
  ])('%s', (_, text, outline) => {
    expect(outlineOf(text)).toEqual(outline)
  })
})

describe('headings that run into their text', () => {
  const titles = (lines: readonly string[]): string[] =>
    outlineOf(lines.map((line, at) => `${'一二三四五'[at]}、${line}`).join('\n')).map((line) => line.slice(3))
  test.each([
    ['明确责任分工省教育厅要发挥统筹作用,组织推进工作。', '明确责任分工'],
    ['强化督导市财政局将定期开展督导检查。', '强化督导'],
    ['试点确认省卫生健康委会同省医保局对申报材料组织论证并公示确认。', '试点确认'],
    ['中后期监管各省辖市、济源示范区农业农村部门要加强指导和管理。', '中后期监管'],
    ['重点行业实施路径在建筑、农业、装备制造等重点行业深入推进工作,优化布局。', '重点行业实施路径'],
    ['夯实养老机构管理基础进一步推进制度优化,稳步推进管理。', '夯实养老机构管理基础'],
    ['编制校园安全行动方案提供学校名单,组织开展培训。', '编制校园安全行动方案'],
    ['规划目标到2030年,县域就诊率达到90%,服务能力明显增强。', '规划目标'],
    ['主要目标展望2035年,教育现代化总体实现。', '主要目标'],
    ['“十四五”时期卫生健康发展成效“十四五”期间,全省建成医院12所。', '“十四五”时期卫生健康发展成效'],
    [
      '发布我市文明出行倡议和行为指南编制我市文明出行倡议和行为指南,统一部署。',
      '发布我市文明出行倡议和行为指南',
    ],
  ])('%s', (line, title) => {
    expect(titles(['加强组织领导。统筹推进。', line])[1]).toBe(title)
  })
  test.each([
    '建立健全各市政府负责的工作机制',
    '推动省教育厅牵头项目落地',
    '组织做好本行政区域全国碳市场第一个履约周期重点排放单位信息公开相关工作',
    '编制规划实施方案和年度计划',
  ])('%s is one', (title) => {
    expect(titles(['加强组织领导。统筹推进。', `${title}。加强管理。`])[1]).toBe(title)
  })
  test('a clause that begins with a body is not cut inside its name', () => {
    expect(titles(['加强组织领导。统筹推进。', '各地级以上市生态环境局应及时传达,按时报送。'])[1]).not.toBe(
      '各地级以上',
    )
  })
})

describe('no headings', () => {
  test.each([
    '到2025年新增1.5万千瓦,比2020年增长3.5%。',
    '优化第一、二产业结构,推动一、二、三产业融合。',
    '坚持安全第一、预防为主。建立统一、规范的制度。',
    '建设青海第二条特高压外送通道,推进第三条通道前期工作。',
    '按照第(一)项和本条第(二)款的规定执行。',
    '满足以下条件:1.申报主体为县人民政府;2.工作基础好;3.路径具有典型性。',
    '措施包括:(一)是加强管理;(二)是完善制度。',
    '指标见专栏1、附件2。',
    '违反本条例第一章的规定,由教育主管部门依据第二章第一节中的规定处理。',
  ])('%s', (text) => {
    expect(outlineOf(text)).toEqual([])
  })
})

describe('texts in lines', () => {
  test('a contents page is no outline of its own', () => {
    const text = `目 录\n第一章 发展基础1\n第一节 主要成效2\n第二节 面临形势3\n第二章 总体要求4\n\n前面的话。\n第一章 发展基础\n第一节 主要成效\n${BODY}\n第二节 面临形势\n${BODY}\n第二章 总体要求\n${BODY}`
    expect(outlineOf(text)).toEqual([
      '第一章 发展基础',
      '  第一节 主要成效',
      '  第二节 面临形势',
      '第二章 总体要求',
    ])
  })

  test.each([
    [
      'a title of two halves',
      '一、优化能源结构,能源领域碳排放逐步削减\n(一)优化供给结构。\n文字。',
      ['一、 优化能源结构,能源领域碳排放逐步削减', '  (一) 优化供给结构'],
    ],
    [
      'a column of a newspaper is no box',
      `一、宣传\n(一)加大宣传力度。在网站开设“碳达峰”专栏(责任部门:宣教处)。${BODY}\n(二)加强保障。${BODY}`,
      ['一、 宣传', '  (一) 加大宣传力度', '  (二) 加强保障'],
    ],
    [
      'a sentence is its title where each number begins a line',
      `1.做好中关村产业空间供需服务、重点可利用产业空间资源信息的发布工作。(市科委负责)\n2.加强组织管理,各级领导小组要定期研究,协调解决。${BODY}\n3.依托市政府门户网站,建立开放门户,优化投资服务,完善办事指南。`,
      [
        '1. 做好中关村产业空间供需服务、重点可利用产业空间资源信息的发布工作',
        '2. 加强组织管理',
        '3. 依托市政府门户网站,建立开放门户',
      ],
    ],
    [
      'an item without a title in a titled list',
      `(一)如实申报补贴\n${BODY}\n(二)及时发放补贴\n${BODY}\n`,
      ['(一) 如实申报补贴', '(二) 及时发放补贴'],
    ],
    [
      'clauses of a list are an enumeration',
      '一、补贴范围\n对以下情形不予补贴:\n(一)已批准转为建设用地、已作为畜牧养殖场使用、转为设施农业用地等改变用途的耕地;\n(二)占补平衡中面积和质量达不到种植条件的耕地;\n(三)不在以上范围而未按规定及时回收农用薄膜的耕地。\n二、补贴标准\n每亩300元。',
      ['一、 补贴范围', '二、 补贴标准'],
    ],
    [
      'wrong numbers stay as written',
      `三、优化结构\n${BODY}\n四、推广模式\n${BODY}\n六、强化监管\n${BODY}`,
      ['三、 优化结构', '四、 推广模式', '六、 强化监管'],
    ],
    [
      'an annex takes its title from the next line',
      `一、任务\n${BODY}\n附件1\n成员名单\n组长:某某`,
      ['一、 任务', '附件1 成员名单'],
    ],
    [
      'a foreword has no number',
      `前 言\n${BODY}\n第一章 任务\n${BODY}\n结束语\n${BODY}`,
      ['前 言', '第一章 任务', '结束语'],
    ],
    [
      'a list of annexes is none',
      `一、任务\n${BODY}\n附件:1.甲表\n2.乙表\n某省人民政府\n2025年3月1日`,
      ['一、 任务'],
    ],
    [
      'a chapter broken over two lines',
      `第一章 推行绿色低碳生活方式 大力弘扬\n生态文化\n第一节 培育文化\n${BODY}`,
      ['第一章 推行绿色低碳生活方式 大力弘扬生态文化', '  第一节 培育文化'],
    ],
    [
      'titles below their numbers',
      `第一章\n\n“十四五”工作成效\n\n第一节\n\n重点任务落实情况\n\n${BODY}\n第二节\n\n${BODY}`,
      ['第一章 “十四五”工作成效', '  第一节 重点任务落实情况', '  第二节'],
    ],
    [
      'two numbers, then their two titles',
      `第一章\n第一节\n\n保障措施\n加强组织领导\n\n${BODY}\n第二节\n\n加大资金投入\n\n${BODY}`,
      ['第一章 保障措施', '  第一节 加强组织领导', '  第二节 加大资金投入'],
    ],
    [
      'rows of a table',
      Array.from({ length: 10 }, (_, row) => `${row + 1}.门诊满意度指标\n定量`).join('\n'),
      [],
    ],
  ])('%s', (_, text, outline) => {
    expect(outlineOf(text)).toEqual(outline)
  })

  test('a gap in the numbers is reported at its place', () => {
    const text = `一、优化结构\n${BODY}\n三、强化监管\n${BODY}`
    const [gap] = structure(text, 0).diagnostics
    expect(gap?.span && text.slice(...gap.span)).toBe('三、')
    expect(gap?.message).toContain('第2项')
  })
})

test('nothing before bodyStart is a heading', () => {
  const head = '某省《一、不是标题方案》'
  expect(outlineOf(`${head}一、总体要求。${BODY}`, head.length)).toEqual(['一、 总体要求'])
})

describe('places', () => {
  const piece = fc.constantFrom(
    '一、',
    '二、',
    '(一)',
    '(二)',
    '1.',
    '2.',
    '第一章',
    '专栏1',
    '总体要求',
    '加快发展',
    '到2025年',
    '。',
    ';',
    '\n',
    ' ',
    ',',
    '甲'.repeat(60),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('the next number is no title of the one above', () => {
    for (const text of ['第一章\n第一章', '第一章\n第一节\n第二节'])
      expect(
        structure(text, 0)
          .sections.map(({ title }) => title)
          .join(''),
      ).toBe('')
  })

  test('headings lie in order, in their parents, and hold what stands under them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sections } = structure(text, 0)
        for (const [index, section] of sections.entries()) {
          expect(section.span[0]).toBe(section.start)
          expect(section.span[1]).toBeLessThanOrEqual(section.end)
          expect(text.slice(...section.span).startsWith(section.number)).toBe(true)
          expect(section.start).toBeGreaterThan(sections[index - 1]?.start ?? -1)
          const parent = section.parent === null ? null : sections[section.parent]
          expect(section.level).toBe((parent?.level ?? 0) + 1)
          if (parent) expect(section.end).toBeLessThanOrEqual(parent.end)
        }
      }),
    )
  })

  test('paragraphs cover all that is not space, in order, and cross no heading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sections, paragraphs } = structure(text, 0)
        let done = 0
        for (const { span, section } of paragraphs) {
          const [start, end] = span
          expect(text.slice(done, start).trim()).toBe('')
          done = end
          expect(sections.some((one) => one.start > start && one.start < end)).toBe(false)
          expect(section).toBe(
            sections.findLastIndex((one) => one.start <= start) < 0
              ? null
              : sections.findLastIndex((one) => one.start <= start),
          )
        }
        expect(text.slice(done).trim()).toBe('')
      }),
    )
  })

  test('a long paragraph is cut where sentences end', () => {
    const text = BODY.repeat(40)
    const { paragraphs } = structure(text, 0)
    expect(paragraphs.length).toBeGreaterThan(2)
    for (const { span } of paragraphs) {
      expect(span[1] - span[0]).toBeLessThanOrEqual(500)
      expect(text.slice(...span).endsWith('。')).toBe(true)
    }
  })
})

// Headings of the reports of governments of Inner Mongolia and Gansu for 2026, on their pages.
describe('a report whose parts have no numbers', () => {
  test('has them, with the lists in each', () => {
    const text = `各位代表:\n现在,我代表省人民政府报告工作。\n“十四五”时期发展成就和2025年工作回顾\n${BODY}\n“十五五”时期的主要目标任务\n${BODY}\n2026年重点工作\n${BODY}\n一、扩大内需\n${BODY}\n二、改善民生\n(一)促进就业。${BODY}`
    expect(outlineOf(text)).toEqual([
      '“十四五”时期发展成就和2025年工作回顾',
      '“十五五”时期的主要目标任务',
      '2026年重点工作',
      '  一、 扩大内需',
      '  二、 改善民生',
      '    (一) 促进就业',
    ])
  })

  test.each([
    ['a line within a list', `一、总体要求\n${BODY}\n2025年主要目标\n${BODY}\n二、重点任务\n${BODY}`],
    ['a sentence', `一、总体要求\n2025年,全面完成重点工作\n${BODY}`],
  ])('%s is none', (_, text) => {
    expect(outlineOf(text).join()).not.toContain('2025')
  })
})
