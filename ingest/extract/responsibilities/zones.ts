// Committees of zones: those of whatever zones there are, and several zones that share the word.
import { sticky } from '../sticky.ts'
import type { NameAt } from './one-name.ts'

const COMMITTEE = '(?:管委会|管理委员会)'
const ZONES = new RegExp(
  `(?:各?类?(?:园区|开发区|功能区|产业园区|工业园区|景区|新区)[、和]?){1,3}${COMMITTEE}`,
  'y',
)
const ZONE =
  '(?![各有相其由对向为与和及会])[〇㐀-鿿]{2,12}?(?:开发区|经开区|高新区|投资区|新区|园区|示范区|保税区|工业区|度假区|景区)'
const NAMED = new RegExp(`${ZONE}(?:(?:、|和|及)${ZONE}){1,6}(?=${COMMITTEE})`, 'y')
const COMMITTEE_AT = new RegExp(COMMITTEE, 'y')
const JOINTS = /、|和|及/

/** 各县人民政府、|园区管委会: whichever there are. */
export function zonesAt(text: string, at: number): NameAt | null {
  const zones = sticky(ZONES, text, at)
  return zones === '' ? null : { names: [zones], end: at + zones.length, prefix: '' }
}

/** 泉州开发区、泉州台商投资区管委会 are two. */
export function namedZonesAt(text: string, at: number): NameAt | null {
  const zones = sticky(NAMED, text, at)
  if (zones === '') return null
  const committee = sticky(COMMITTEE_AT, text, at + zones.length)
  return {
    names: zones.split(JOINTS).map((zone) => zone + committee),
    end: at + zones.length + committee.length,
    prefix: '',
  }
}
