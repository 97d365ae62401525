// A list to choose several of. Tab leaves it with what is chosen: in Ant Design's own, Tab while the list is open
// toggles the row under the cursor as Enter does, so that whoever chose one and went on had unchosen it.
// (Combobox pattern of the ARIA Authoring Practices: in a list of several, only Space and Enter choose.)
import Select, { type SelectProps } from 'antd/es/select'
import type { KeyboardEvent } from 'react'
import './multi-select.css'

const keepTab = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation()
}

export function MultiSelect(props: Omit<SelectProps<string[]>, 'mode' | 'maxTagCount'>) {
  return (
    <div className="multi-select" role="presentation" onKeyDownCapture={keepTab}>
      <Select mode="multiple" maxTagCount="responsive" {...props} />
    </div>
  )
}
