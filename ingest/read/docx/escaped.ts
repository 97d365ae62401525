// Text as it stands in XML.

const SPECIAL = /[&<>"]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign)
