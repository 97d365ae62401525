// npm run reindex: the search index anew from the store.
import { parseArgs } from 'node:util'
import { loadConfig } from '../../corpus/config.ts'
import { closeShop, openShop } from '../jobs/shop.ts'
import { parsing } from './arguments.ts'
import { command, EXIT } from './command.ts'
import { openDisplay } from './display.ts'
import { drive } from './drive.ts'

const USAGE = `用法：npm run reindex

从知识库重建检索索引；重建期间检索照常使用旧索引。`

await command(USAGE, async () => {
  parsing(() => parseArgs({ strict: true, options: {} }))
  const shop = openShop(loadConfig(), { report: (message, error) => console.error(message, error) })
  const display = openDisplay()
  try {
    const { store } = shop.writer
    const job = await drive(shop, await store.jobs.reindex(), display)
    if (job.message) console.error(job.message)
    if (job.state !== 'done') return EXIT.failed
    const { documents, passages } = await shop.engine.health()
    console.log(`索引已重建：${documents} 份文件，${passages} 个段落。`)
    return EXIT.done
  } finally {
    display.close()
    await closeShop(shop)
  }
})
