// 推动“十五五”开好局、起好步: the period named is only that whose first year is meant.
const OPENS = /^(?:实现)?(?:良好开局|开好局|起好步|开新局)/
const REACH = 8

/** @param end of the period's name */
export const opensPlan = (text: string, end: number): boolean => OPENS.test(text.slice(end, end + REACH))
