// A text that begins at once, without any line of a title: what whoever kept the file called it.
import { fieldRule } from '../field-rule.ts'
import { saysSomething } from '../titles.ts'

const FOLDER = /[/\\]/
const EXTENSION = /\.[A-Za-z\d]{1,5}$/
/** 03_, 附件2:, the mark of a second download. */
const COUNTED = /^(?:附件\s?\d{0,2}\s?[:：.、_-]?|\d{1,3}[\s._、-]+)+|\s?[(（]\d{1,2}[)）]$/g
/** …的通知_中国政府网: who keeps the page is told behind the title. */
const PARTS = /[_|]/
const NO_NAME = /^(?:新建|未命名|无标题|文本文档|文档|复件|副本|扫描)/

export default fieldRule<string>({
  id: 'metadata/title/file-name',
  read: ({ fileName, heading }) => {
    if (heading) return null
    // In an archive it stands behind its folders.
    const own = fileName.split(FOLDER).at(-1) ?? ''
    const [name = ''] = own.replace(EXTENSION, '').replace(COUNTED, '').split(PARTS, 1)
    return saysSomething(name) && !NO_NAME.test(name) ? name.trim() : null
  },
})
