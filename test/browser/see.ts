// What scenarios look at: whether something is in view, whether a page scrolls sideways, what assistive tools complain of.
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'

/** All of the element is inside the window, or at least its top where it is taller. */
export async function inView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const size = element.page().viewportSize()
  return box !== null && size !== null && box.y >= 0 && box.y < size.height - 20 && box.x >= -1
}

export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Serious and critical findings, each with the first element concerned. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // What is old and dimmed while an answer is awaited is pale by intent.
  await page.waitForFunction(() => document.querySelector('.dimmed') === null)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`)
}
