// Units of time: how long something takes is a value only where a duration is what is measured.
import { remembered } from '../../../corpus/remembered.ts'

const DURATION = /^(?:年|个月|天|日|周|个星期|个工作日|工作日|小时|个小时|分钟|秒|个季度)$/
const LASTING =
  /(?:时间|时长|周期|寿命|时效|年限|工期|天数|时限|用时|耗时|住院日|期限|间隔|半径|[车船楼房]龄)$/

export const isDuration = remembered((unit) => DURATION.test(unit))

/** 审批时限, 使用寿命. */
export const isLasting = (name: string): boolean => LASTING.test(name)
