import { expect, test } from 'vitest'
import { welshRoots, welshSound } from './welsh-forms.ts'

test.each([
  // soft
  ['fanc', 'banc'],
  ['fam', 'mam'],
  ['gerddi', 'cerddi'],
  ['ddawns', 'dawns'],
  ['ardd', 'gardd'],
  ['weithgareddau', 'gweithgareddau'],
  ['blant', 'plant'],
  ['deuluoedd', 'teuluoedd'],
  ['lyfrgell', 'llyfrgell'],
  ['lanhau', 'glanhau'],
  ['rieni', 'rhieni'],
  ['rwp', 'grwp'],
  // nasal
  ['nghymorth', 'cymorth'],
  ['ngardd', 'gardd'],
  ['mhlant', 'plant'],
  ['nhad', 'tad'],
  ['mabi', 'babi'],
  ['nyled', 'dyled'],
  // aspirate
  ['chymorth', 'cymorth'],
  ['phlant', 'plant'],
  ['thlodi', 'tlodi'],
  // h before a vowel
  ['harian', 'arian'],
  // a small word written on the end, and a plural as spoken
  ['canur', 'canu'],
  ['ofalur', 'gofalu'],
  ['llyfre', 'llyfrau'],
  ['gweithgaredda', 'gweithgareddau'],
])('"%s" may come from "%s"', (typed, whole) => {
  expect(welshRoots(typed)).toContain(whole)
})

test('letters that are two in writing are one, and are not taken for others', () => {
  expect(welshRoots('llyn')).not.toContain('gllyn')
  expect(welshRoots('ffrind')).toEqual([])
  expect(welshRoots('rhent')).toEqual([])
  expect(welshRoots('ddydd')).toEqual(['dydd'])
})

test('a word of two letters is left as it is', () => {
  expect(welshRoots('ci')).toEqual([])
  expect(welshRoots('')).toEqual([])
})

test('words that are often mistaken for one another in writing sound alike', () => {
  for (const [right, wrong] of [
    ['canolfannau', 'kanolvanau'],
    ['ysmygu', 'ysmigi'],
    ['gwirfoddoli', 'gwirfodoli'],
  ] as const)
    expect(welshSound(wrong)).toBe(welshSound(right))
  expect(welshSound('gofal')).not.toBe(welshSound('gafael'))
})
