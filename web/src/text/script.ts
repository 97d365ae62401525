// Whether a text is in traditional characters, so that the browser takes the right glyphs.
const TRADITIONAL = /[國發為實業產設進區與對會體關個機經濟達標動統應]/g
const SIMPLIFIED = /[国发为实业产设进区与对会体关个机经济达标动统应]/g
const SAMPLE = 4_000

export function languageOf(text: string): 'zh-Hant' | 'zh-Hans' {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans'
}
