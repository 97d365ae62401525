// The lexicon of agencies: simplified script throughout, and a name for every level that has a body.
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { bodies, nationalForms, regionalForms } from '../../../corpus/lexicon/agencies.ts'

describe('agencies.json', () => {
  it('holds no traditional form', () => {
    const simplified = Converter({ from: 'tw', to: 'cn' })
    const forms = [...regionalForms.keys(), ...nationalForms.keys()]
    expect(forms.length).toBeGreaterThan(400)
    expect(forms.filter((form) => simplified(form) !== form)).toEqual([])
  })
  it('gives every body a name somewhere', () => {
    const nameless = bodies.filter(
      ({ national, names, aliases }) => !national && Object.keys(names).length === 0 && aliases.length === 0,
    )
    expect(nameless).toEqual([])
  })
})
