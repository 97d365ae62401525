// What can go wrong: the page says what happened and keeps what was there.
import { describe, expect, test } from 'vitest'
import type { App } from '../app.ts'

const INDICATOR = encodeURIComponent('非化石能源消费比重')

export function faultScenarios(app: () => App): void {
  describe('bad input and faults', () => {
    test.each([
      ['/search?q=煤炭&scope=nowhere', 'scope=nowhere', 'article.result'],
      ['/documents?sort=colour', 'sort=colour', '.data-table tbody tr'],
      [`/compare?indicators=${INDICATOR}&view=pie&year=20x5`, 'year=20x5', 'table.matrix tbody tr'],
      ['/ledger?view=board&due_before=soon', 'due_before=soon', '.agency-row'],
    ])('%s: said, and the page works', async (path, told, content) => {
      const { page, faults } = await app().open(path)
      await page.locator(content).first().waitFor()
      expect(await page.locator('.address-notes').textContent()).toContain(told)
      expect(faults).toEqual([])
    })

    test('a region nobody knows: the API says so in words', async () => {
      const { page } = await app().open('/search?q=煤炭&region=乌有省')
      await page.locator('.load-error').waitFor()
      expect(await page.locator('.load-error').textContent()).toContain('乌有省')
    })

    test('a document that is not there, a page that is not there', async () => {
      const { page } = await app().open('/documents/d-none')
      await expect.poll(() => page.locator('main').textContent()).toContain('库里没有这份文件')
      await page.goto('/nowhere')
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    })

    test('a document deleted while it is open: said, and what was read stays', async () => {
      const { page } = await app().open('/documents/d0003')
      await page.locator('.text-pane .block').first().waitFor()
      const problem = { status: 404, title: '没有找到', detail: '没有编号为“d0003”的文件' }
      await page.route('**/api/documents/d0003**', (route) =>
        route.fulfill({
          status: 404,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem),
        }),
      )
      // Another page and back: what is kept is shown at once and asked for again.
      await page.getByRole('link', { name: '文档', exact: true }).first().click()
      await page.locator('.data-table').waitFor()
      await page.clock.install()
      await page.clock.fastForward(60_000)
      await page.goBack()
      await page.locator('.address-notes', { hasText: '已从库中删除' }).waitFor()
      expect(await page.locator('.text-pane .block').count()).toBeGreaterThan(3)
    })

    test('a clause outside its document: said, and the text opens', async () => {
      const { page } = await app().open('/documents?sort=region')
      await page.locator('.row-title').first().click()
      await page.locator('.text-pane .block').first().waitFor()
      await page.goto(`${new URL(page.url()).pathname}#s=99999990-99999999`)
      await page.reload()
      await page.locator('.text-pane .block').first().waitFor()
      expect(await page.locator('.address-notes').textContent()).toContain('不在这份文件里')
    })

    test('the API away: old results stay, it is said, and the page goes on by itself', async () => {
      const { page } = await app().open('/search?q=煤炭')
      await page.locator('article.result').first().waitFor()
      await page.route('**/api/**', (route) => route.abort())
      await page.getByRole('combobox', { name: '检索词' }).fill('光伏')
      await page.keyboard.press('Enter')
      await page.locator('.notice-warning').waitFor()
      expect(await page.locator('article.result').count()).toBeGreaterThan(0)
      await page.unroute('**/api/**')
      await expect.poll(() => page.locator('.notice-warning').count(), { timeout: 20_000 }).toBe(0)
      await expect
        .poll(() => page.locator('article.result mark').first().textContent(), { timeout: 20_000 })
        .toContain('光伏')
    })

    test('a query that is not well formed is answered, with the place that was not understood', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('"非化石能源')}`)
      await page.locator('.query-problem').waitFor()
    })

    test('a % in the query is a character like any other', async () => {
      const { page, faults } = await app().open('/search?q=25% 左右&as=documents')
      await page.locator('.results-bar').waitFor()
      expect(await page.locator('h1').textContent()).toBe('检索')
      expect(faults).toEqual([])
    })

    test('days that are none: said, and all is listed', async () => {
      const { page } = await app().open('/search?as=deadlines&from=tomorrow')
      await page.locator('.data-table tbody tr').first().waitFor()
      expect(await page.locator('.address-notes').textContent()).toContain('from=tomorrow')
    })

    test('the built-in engine stands in: said in the shell, with the reason behind a click', async () => {
      const { page } = await app().open('/search')
      const health = await page.evaluate(async () => (await fetch('/api/health')).json())
      const reason = 'Meilisearch 没有应答；已改用内置引擎：结果完整，排序可能不同'
      await page.route('**/api/health', (route) =>
        route.fulfill({ json: { ...health, status: 'degraded', standIn: true, troubles: [reason] } }),
      )
      await page.goto('/search')
      const notice = page.locator('details.notice')
      await notice.waitFor()
      expect(await notice.locator('summary').textContent()).toContain('检索服务暂不可用，已改用内置引擎')
      expect(await notice.locator('ul').isVisible()).toBe(false)
      await notice.locator('summary').click()
      expect(await notice.locator('ul').textContent()).toBe(reason)
    })

    test('files being read in: followed from any page, and what failed stays to be seen', async () => {
      const { page } = await app().open('/documents')
      const health = await page.evaluate(async () => (await fetch('/api/health')).json())
      const { items } = await page.evaluate(async () => (await fetch('/api/jobs')).json())
      const file = { ...items[0].files[0], documentIds: [], counts: null }
      const read = { ...file, name: 'read.txt', state: 'running', stage: 'extract', done: 1, total: 3 }
      const broken = { ...file, name: 'broken.pdf', state: 'failed', message: '不是PDF文件', documentIds: [] }
      const job = { ...items[0], id: 'j900', kind: 'ingest', state: 'running', files: [read, broken] }
      let over = false
      await page.route('**/api/health', (route) =>
        route.fulfill({
          json: { ...health, status: over ? 'ok' : 'indexing', pending: { jobs: over ? 0 : 1, changes: 0 } },
        }),
      )
      await page.route('**/api/jobs?*', (route) =>
        route.fulfill({
          json: {
            items: [over ? { ...job, state: 'done', files: [{ ...read, state: 'done' }, broken] } : job],
          },
        }),
      )
      await page.goto('/search')
      const button = page.locator('.tasks-button')
      await expect.poll(() => button.textContent()).toBe('任务1/2 1份有问题')
      await button.click()
      expect(await page.locator('.tasks').textContent()).toContain('抽取')
      over = true
      await expect
        .poll(() => page.locator('.tasks [role="status"]').textContent())
        .toContain('1份完成，1份有问题')
      expect(await page.locator('.tasks').textContent()).toContain('不是PDF文件')
      await page.getByRole('button', { name: '知道了' }).click()
      await expect.poll(() => button.count()).toBe(0)
    })

    test('nothing found: what each word alone would find', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('火星移民局 煤炭')}`)
      await page.locator('.nothing-found').waitFor()
      await page.getByRole('button', { name: '去掉“火星移民局”后有' }).click()
      await page.locator('article.result').first().waitFor()
    })
  })
}
