// Lexicons are in simplified script: texts are simplified before anything looks at them, so a traditional entry never matches.

/** Frequent characters that simplified script does not have. */
const TRADITIONAL =
  /[們個為與對發會來說時國過還經關點開間學進動種現將應該條從實體長樣無產業務區設規劃協極積項環節減電車達導強術創構織負責標準聯總統級組結續綠網範議認證試論調貫質財資費轉輸運適選鄉鎮門際陽隊雙離難領題類風養馬驗當勢機權檢橋處號眾員優億儲氣]/

/** @throws Error naming the entry and the lexicon it is in. */
export function assertSimplified(lexicon: string, entries: readonly string[]): void {
  const wrong = entries.find((entry) => TRADITIONAL.test(entry))
  if (wrong !== undefined) throw new Error(`${lexicon}: ${wrong} is written in traditional script`)
}
