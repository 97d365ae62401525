// Where the name of a body ends and what it has to do begins: 省财政厅|负责…, 各区政府|要…. The clause around it is then looked for backwards.
import { charactersOf } from '../../../corpus/characters.ts'
import { agentInitials, dutyInitials } from '../../../corpus/lexicon/duties.ts'

/** How the name of a body ends. */
const ENDING = `(?:[厅局委府]|公室|小组|书组|专班|监察组|调查组|部门|党校|员会|管委会|[银证保]监会|联社|中心|[支总大]队|部队|[妇残文侨科]联|[科文作]协|共青团|群团组织|人民团体|工会|法院|检察院|办事处|公司|集团|办(?![公法理好学])|机关|机构|(?:单位|[高院学]校|医院|企业|协会)(?<=[、和及或与][^。；;,，、\\n]{2,12})|常委会|[银支分]行|总署|督[查导]室|[试究学]院|[理制]所|推广站|[区县市州](?=牵头|负责|共同牵)|部(?![分门署位])|[)）])`
const OPENING_OF_DUTY = `(?:[${dutyInitials}${agentInitials}是主接]|[,，](?:负责|具体负责|承担|统筹|采取|牵头|要|应|须|认真|切实|根据各自|按照?各自|按照?职[责能])|于(?:每|\\d))`
/** Sticky: the name ends and the duty begins where it is tried. */
export const NAME_THEN_DUTY = new RegExp(`(?<=${ENDING})(?=${OPENING_OF_DUTY})`, 'y')
/** What an ending ends in, and what a duty opens with: asked of every two characters of a text, the pattern of the few that pass. */
const LAST = charactersOf('厅局委府室组班门校会社心队联院处司团办关构位业行署所站区县市州部协织体)）')
const FIRST = charactersOf(`${dutyInitials}${agentInitials}是主接,，于`)

/** The places where a name may end and a duty begin. */
export function namesEnding(text: string): readonly number[] {
  const places: number[] = []
  for (let at = 1; at < text.length; at++)
    if (LAST[text.charCodeAt(at - 1)] === 1 && FIRST[text.charCodeAt(at)] === 1) places.push(at)
  return places
}
