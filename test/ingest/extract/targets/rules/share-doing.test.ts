// Shares of things that do something.
import { shareDoing } from '../../../../../ingest/extract/targets/rules/share-doing.ts'
import { leaves, reads } from '../tables.ts'

reads(shareDoing, [
  ['到2025年,⟦新建建筑100%执行绿色建筑标准⟧。', '新建建筑执行绿色建筑标准 =100% 2025'],
  ['到2025年,⟦能源消费增量的50%以上由非化石能源满足⟧。', '能源消费增量由非化石能源满足 ≥50% 2025'],
])

leaves(shareDoing, ['到2025年,全省100%完成任务。', '到2025年,占比达到100%。'])
