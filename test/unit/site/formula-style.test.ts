import { describe, expect, test } from 'vitest'
import { styleClass, styleRules, stylesToClasses } from '../../../src/site/formula-style'

describe('style attributes', () => {
  test('become classes, one for each declaration', () => {
    expect(
      stylesToClasses('<span class="strut" style="height:1.5em;vertical-align:-0.2em;"></span>'),
    ).toEqual({
      html: '<span class="strut kx-h1_5 kx-v-0_2"></span>',
      styles: ['height:1.5em', 'vertical-align:-0.2em'],
    })
  })

  test('are found wherever they stand in the tag', () => {
    expect(stylesToClasses('<svg style="width: 2ex" class="a" height="1em"><g style="top:1em"/>').html).toBe(
      '<svg class="a kx-w2x" height="1em"><g class="kx-t1"/>',
    )
  })

  test.each([
    '',
    'color:red}body{display:none',
    'background:url(https://elsewhere.example/x)',
    'background:\\75rl(x)',
    'nonsense',
  ])('vanish when no rule can be made of them: %s', style => {
    expect(stylesToClasses(`<g style="${style}"></g>`)).toEqual({ html: '<g></g>', styles: [] })
  })
})

test('different declarations have different classes, which CSS can name', () => {
  const declarations = [
    'height:1em',
    'height:-1em',
    'height:1ex',
    'height:.1em',
    'height:1px',
    'top:1em',
    'width:1em',
    'min-width:1em',
    'margin:0 -0.02em',
    'margin:0 0.02em',
    'color:#f00',
    'color:#f0',
    'color:rgb(1,2,3)',
    'border-width:1em',
  ]
  const classes = declarations.map(styleClass)
  expect(new Set(classes).size).toBe(declarations.length)
  for (const name of classes) expect(name).toMatch(/^kx-[\w-]+$/)
})

test('each declaration has one rule, in an order that does not depend on the texts', () => {
  expect(styleRules(['top:1em', 'height:1em', 'top:1em'])).toBe('.kx-h1{height:1em}.kx-t1{top:1em}')
})
