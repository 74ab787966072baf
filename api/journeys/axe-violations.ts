import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** For tests: what axe finds wrong with a page as it stands, open shadow roots included, by the rules of WCAG 2.2 AA and best practice. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run(): Promise<{
            violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
          }>
        }
      }
    ).axe.run
    return (await run()).violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    )
  })
  return found
}
