// Compilations in general: other labels, other titles, with and without contents, pages, addresses and lines.
import { describe, expect, test } from 'vitest'
import { bodyOf, splitText } from './split-text.ts'
import { body, overPages } from './texts.ts'

const [WATER, BUILDING, CHARGING] = [
  '关于加快节水型社会建设的实施意见',
  '某市绿色建筑发展行动方案(2023—2025年)',
  '关于支持充电设施建设的若干措施',
]
const TITLES = [WATER, BUILDING, CHARGING]
const SUBJECTS = ['节水型社会建设', '绿色建筑', '充电设施建设']
const bodies = SUBJECTS.map((subject) => body(subject))
const flatBodies = SUBJECTS.map((subject) => body(subject, false))
const each = (make: (title: string, index: number) => string): string => TITLES.map(make).join('')

/** Every part begins with its heading, ends with its body and has nothing of the others. */
async function expectThree(
  text: string,
  heads: readonly string[],
): Promise<Awaited<ReturnType<typeof splitText>>> {
  const result = await splitText(text)
  expect(result.texts.map((part) => part.replace(/\s+/g, '').slice(0, 8))).toEqual(
    heads.map((head) => head.replace(/\s+/g, '').slice(0, 8)),
  )
  for (const [index, part] of result.texts.entries()) {
    expect(part.endsWith('形成全社会共同参与的良好局面。')).toBe(true)
    expect(SUBJECTS.filter((subject) => part.includes(`推进${subject}`))).toEqual([SUBJECTS[index]])
  }
  return result
}

describe('in lines', () => {
  const pageOf = (page: number, mark: (page: number) => string): string =>
    each(
      (title, i) =>
        `${title}\n${overPages(bodies[i] ?? '', [`\n${mark(page + 2 * i)}\n`])}\n${mark(page + 2 * i + 1)}\n`,
    )

  test('contents with leaders, page marks on lines of their own', async () => {
    const contents = `绿色发展政策汇编\n\n目录\n${WATER}……………1\n${BUILDING}……………3\n${CHARGING}……………5\n\n`
    const { parts, diagnostics } = await expectThree(contents + pageOf(1, (page) => `第${page}页`), TITLES)
    expect(parts.map(({ pages }) => pages)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('contents with numbers and tabs, pages marked — 1 —, one number wrong', async () => {
    const contents = `目  录\n\n1.${WATER}\t1\n2.${BUILDING}\t3\n3.${CHARGING}\t9\n\n`
    const { diagnostics } = await expectThree(contents + pageOf(1, (page) => `— ${page} —`), TITLES)
    expect(diagnostics.map(({ message }) => message)).toContain(`目录写第9页，正文在第5页：《${CHARGING}》`)
  })

  test('contents, no page marks', async () => {
    const contents = `目录\n${WATER} 1\n${BUILDING} 3\n${CHARGING} 5\n\n`
    await expectThree(contents + each((title, i) => `${title}\n${bodies[i]}\n`), TITLES)
  })

  test('a gazette: sections without numbers, numbers in brackets, entries over two lines', async () => {
    const contents = `目  录\n\n市政府文件\n${WATER}(1)\n某市人民政府办公室关于印发某市绿色建筑发展\n行动方案(2023—2025年)的通知(3)\n部门文件\n${CHARGING}(9)\n\n`
    const text =
      `${contents}${WATER}\n${bodies[0]}\n\n` +
      `某市人民政府办公室\n关于印发${BUILDING}的通知\n某政办发〔2023〕2号\n各区县人民政府:\n现将《${BUILDING}》印发给你们。\n\n${BUILDING}\n${bodies[1]}\n\n` +
      `${CHARGING}\n${bodies[2]}\n`
    await expectThree(text, [WATER, '某市人民政府办公室', CHARGING])
  })

  test('numbered headings', async () => {
    const contents = `目录\n一、${WATER}……1\n二、${BUILDING}……3\n三、${CHARGING}……5\n\n`.replaceAll(
      '、某',
      '、关于印发某',
    )
    const heads = TITLES.map((title, i) => `${'一二三'[i]}、${title.replace('某', '关于印发某')}`)
    await expectThree(contents + heads.map((head, i) => `${head}\n${bodies[i]}\n`).join(''), heads)
  })

  test('labelled headings, no contents', async () => {
    const labels = ['上海市', '宁波市', '国家能源局']
    const { parts } = await expectThree(
      each((title, i) => `${labels[i]} 《${title}》\n${bodies[i]}\n\n`),
      labels.map((label, i) => `${label}《${TITLES[i]}`),
    )
    expect(parts.map(({ heading }) => heading?.label)).toEqual(labels)
    expect(parts.map(({ heading }) => heading?.title)).toEqual(TITLES)
    expect(parts.map(({ heading }) => heading?.issuers)).toEqual([[], [], ['国家能源局']])
  })

  test('addresses on the next line, broken and run into a year', async () => {
    const text = each(
      (title, i) =>
        `《${title}》\nhttps://www.example.gov.cn/2023/\n0${i}/content_${i}.html2030年前,${bodies[i]}\n\n`,
    )
    const result = await splitText(text)
    expect(result.parts.map(({ heading }) => heading?.sourceUrl)).toEqual(
      [0, 1, 2].map((i) => `https://www.example.gov.cn/2023/0${i}/content_${i}.html`),
    )
    expect(result.parts.map((part) => bodyOf(result, part))).toEqual(['2030年前', '2030年前', '2030年前'])
  })

  test('notices one after the other, each with the text it issues', async () => {
    const text = each(
      (title, i) =>
        `某市人民政府\n关于印发${title}的通知\n某政发〔2023〕${i + 5}号\n\n各区县人民政府,市政府有关部门:\n现将《${title}》印发给你们,请认真贯彻执行。\n\n某市人民政府\n2023年3月${i + 1}日\n\n${title}\n\n${bodies[i]}\n\n`,
    )
    const { parts } = await expectThree(text, ['某市人民政府关于', '某市人民政府关于', '某市人民政府关于'])
    expect(parts.map(({ heading }) => heading)).toEqual([null, null, null])
  })

  test('bare titles, each with a text that opens with its purpose', async () => {
    await expectThree(
      each((title, i) => `${title}\n\n${bodies[i]}\n\n`),
      TITLES,
    )
  })

  test('titles over several lines', async () => {
    const text =
      `目录\n${WATER}……1\n关于印发${BUILDING}的通知……3\n\n` +
      `关于加快节水型社会建设的\n实施意见\n${bodies[0]}\n\n` +
      `某市住房和城乡建设委员会\n关于印发某市绿色建筑发展行动方案\n(2023—2025年)的通知\n某建发〔2023〕1号\n各区住房城乡建设局:\n${bodies[1]}\n`
    const { texts } = await splitText(text)
    expect(texts.map((part) => part.slice(0, 12))).toEqual([
      '关于加快节水型社会建设的',
      '某市住房和城乡建设委员会',
    ])
  })

  test('sections and a list at the end belong to no policy', async () => {
    const text =
      `目录\n第一部分 市级文件……1\n${WATER}……1\n第二部分 区县文件……3\n${BUILDING}……4\n${CHARGING}……6\n附录:文件清单……9\n\n` +
      `第一部分 市级文件\n\n${WATER}\n${bodies[0]}\n\n第二部分 区县文件\n\n${BUILDING}\n${bodies[1]}\n\n${CHARGING}\n${bodies[2]}\n\n附录:文件清单\n1.${WATER}\n2.${BUILDING}\n`
    await expectThree(text, TITLES)
  })

  test('in traditional script', async () => {
    const text =
      '福建省《關於加快節水型社會建設的實施意見》\n為深入推進節水型社會建設,根據國家有關部署,制定本文件。\n'
    const policy = (label: string): string =>
      `${text.replace('福建省', label)}${'一、總體要求\n到2025年,節約用水水平明顯提升,體制機制基本健全。'.repeat(8)}\n\n`
    const { parts, texts } = await splitText(policy('福建省') + policy('廈門市'))
    expect(parts.map(({ heading }) => heading?.label)).toEqual(['福建省', '厦门市'])
    expect(parts[1]?.heading?.title).toBe('关于加快节水型社会建设的实施意见')
    expect(texts[1]?.startsWith('廈門市《關於')).toBe(true)
  })

  test('the first page lost with the first heading', async () => {
    const text =
      `目录\n${WATER}……2\n${BUILDING}……5\n第1页\n` +
      `${overPages((bodies[0] ?? '').slice(90), ['\n第3页\n'])}\n第4页\n${BUILDING}\n${overPages(bodies[1] ?? '', ['\n第5页\n'])}\n第6页\n`
    const { parts, diagnostics } = await splitText(text)
    expect(parts.map(({ pages }) => pages)).toEqual([
      [3, 4],
      [5, 6],
    ])
    expect(parts[0]?.heading?.title).toBe(WATER)
    expect(diagnostics.map(({ message }) => message)).toContain(`《${WATER}》的开头不在文件中，标题取自目录`)
  })
})

describe('in one line', () => {
  const marked = (i: number): string =>
    `${overPages(flatBodies[i] ?? '', [`第${2 * i + 1}页`])}第${2 * i + 2}页`

  test('labels, no addresses, a contents page with short titles and a wrong number', async () => {
    const contents =
      '政策汇编目录江苏省《节水型社会建设实施意见》......1南京市《绿色建筑发展行动方案》......33《支持充电设施建设的若干措施》......5第0页'
    const labels = ['江苏省', '南京市', '南京市']
    const text = contents + each((title, i) => `${labels[i]}《${title}》${marked(i)}`)
    const { parts, diagnostics } = await expectThree(
      text,
      labels.map((label, i) => `${label}《${TITLES[i]}`),
    )
    expect(parts.map(({ heading }) => heading?.title)).toEqual(TITLES)
    expect(diagnostics.map(({ message }) => message)).toContain(
      '目录写第33页，正文在第3页：南京市《绿色建筑发展行动方案》',
    )
  })

  test('labels alone', async () => {
    const labels = ['江苏省', '南京市', '无锡市']
    await expectThree(
      each((title, i) => `${labels[i]}《${title}》${marked(i)}`),
      labels.map((label, i) => `${label}《${TITLES[i]}`),
    )
  })

  test('bare titles that the contents page names', async () => {
    const contents = `政策汇编目录${WATER}......1${BUILDING}......3${CHARGING}......5第0页`
    const { parts } = await expectThree(contents + each((title, i) => title + marked(i)), TITLES)
    expect(parts.map(({ heading }) => heading?.title)).toEqual(TITLES)
  })
})

test('an entry that the text does not have, and a policy that the contents do not', async () => {
  const contents = `目录\n${WATER}……1\n${BUILDING}……3\n某市噪声污染防治行动计划……7\n\n`
  const text = `${contents}上海市《${WATER}》\n${bodies[0]}\n上海市《${BUILDING}》\n${bodies[1]}\n上海市《${CHARGING}》\n${bodies[2]}`
  const messages = (await splitText(text)).diagnostics.map(({ message }) => message)
  expect(messages).toContain('目录所列 《某市噪声污染防治行动计划》（第7页）未在正文中找到')
  expect(messages).toContain(`目录未列 上海市《${CHARGING}》`)
})
