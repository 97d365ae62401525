// Tables of tasks that a printer of PDF text has laid out with spaces.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSource } from '../../../corpus/text.ts'
import { cleanText } from './clean-text.ts'

/** As pdftotext -layout prints them, from the document that is named. */
const CASES: readonly { of: string; printed: string; rows: readonly string[] }[] = [
  {
    of: '关于进一步扩大和升级信息消费持续释放内需潜力的指导意见: cells in the middle of their rows',
    printed: `
 序号         工作任务               负责单位
                          国家发展改革委、工业
      推动智能网联汽车与智能交通示范区建
 1                        和信息化部、交通运输
      设
                          部等

                          农业部、工业和信息化
 2    推进农业物联网区域试验工程
                          部等

      鼓励各地采用多种方式促进信息终端普
 3                        地方各级政府
      及

      推进实施云计算工程，引导各类企业积     国家发展改革委、工业
 4
      极拓展应用云服务              和信息化部等
`,
    rows: [
      '序号\t工作任务\t负责单位',
      '1\t推动智能网联汽车与智能交通示范区建设\t国家发展改革委、工业和信息化部、交通运输部等',
      '2\t推进农业物联网区域试验工程\t农业部、工业和信息化部等',
      '3\t鼓励各地采用多种方式促进信息终端普及\t地方各级政府',
      '4\t推进实施云计算工程,引导各类企业积极拓展应用云服务\t国家发展改革委、工业和信息化部等',
    ],
  },
  {
    of: '“十三五”国家信息化规划: a blank line under every line, two between rows, the number in a line of its own',
    printed: `
 序号          重点工作          负责单位

                    工业和信息化部、新闻出版广电

    加快高速宽带网络建设，全面   总局牵头，国家发展改革委、财
4
    推进三网融合。         政部、公安部、中央网信办等按

                    职责分工负责


    加强规划设计和组织实施，消   工业和信息化部牵头，中央网信

    除宽带网络接入“最后一公    办、国家发展改革委、住房城乡
5
    里”瓶颈，进一步推进网络提   建设部、国务院国资委等按职责

    速降费。            分工负责


    建设陆海空天一体化信息基础   工业和信息化部、国家发展改革

6   设施，组织实施陆海空天一体   委牵头，公安部、国家海洋局等

    化信息网络工程。        按职责分工负责

后记：以上任务由各有关方面落实，不在表内的文字在此继续写下去。
`,
    rows: [
      '序号\t重点工作\t负责单位',
      '4\t加快高速宽带网络建设,全面推进三网融合。\t工业和信息化部、新闻出版广电总局牵头,国家发展改革委、财政部、公安部、中央网信办等按职责分工负责',
      '5\t加强规划设计和组织实施,消除宽带网络接入“最后一公里”瓶颈,进一步推进网络提速降费。\t工业和信息化部牵头,中央网信办、国家发展改革委、住房城乡建设部、国务院国资委等按职责分工负责',
      '6\t建设陆海空天一体化信息基础设施,组织实施陆海空天一体化信息网络工程。\t工业和信息化部、国家发展改革委牵头,公安部、国家海洋局等按职责分工负责',
    ],
  },
  {
    of: 'a column behind the bodies',
    printed: `
 序号     工作任务              责任单位           完成时限

      加快建设加氢站，开展          市发展改革委、市住
 1                                             2025年底前
      示范应用                房城乡建设局

 2    推广绿色建材              市住房城乡建设局             2025年6月
`,
    rows: [
      '序号\t工作任务\t责任单位\t完成时限',
      '1\t加快建设加氢站,开展示范应用\t市发展改革委、市住房城乡建设局\t2025年底前',
      '2\t推广绿色建材\t市住房城乡建设局\t2025年6月',
    ],
  },
]

const rowsOf = (value: string): string[] => value.split('\n').filter((line) => line.includes('\t'))

describe('tables of tasks laid out with spaces', () => {
  test.each(CASES)('$of', ({ printed, rows }) => {
    expect(rowsOf(cleanText(printed).text.value)).toEqual(rows)
  })

  test('keep the place of every body', () => {
    const printed = CASES[0]?.printed ?? ''
    const { text } = cleanText(printed)
    for (const body of ['农业部', '地方各级政府']) {
      const at = text.value.indexOf(body)
      expect(printed.slice(...toSource(text, [at, at + body.length]))).toBe(body)
    }
  })

  test('stay as they are where rows are not told', () => {
    const printed = ' 序号      工作任务          负责单位\n 1    甲方案\n 5    乙方案          市教育局\n'
    const { text, diagnostics } = cleanText(printed)
    expect(rowsOf(text.value)).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'task-tables', severity: 'warning' }])
  })

  test('whatever stands in them, the map stays in order', () => {
    const piece = fc.constantFrom(
      '市教育局、',
      '1',
      '2',
      '推进建设',
      '负责',
      '     ',
      '\n',
      '\n\n',
      '           ',
      '。',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const printed = ` 序号      工作任务          负责单位\n${pieces.join('')}`
        const { value, runs } = cleanText(printed).text
        for (const [at, run] of runs.slice(1).entries())
          expect(run.from).toBeGreaterThanOrEqual(runs[at]?.from ?? 0)
        expect(value.length).toBeLessThanOrEqual(2 * printed.length)
      }),
      { numRuns: 300 },
    )
  })
})
