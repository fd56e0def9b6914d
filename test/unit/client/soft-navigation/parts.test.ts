import { expect, test } from 'vitest'
import { fits } from '../../../../src/client/soft-navigation/parts'

test.each([
  ['<html lang="en" dir="ltr"><body><div id="body-wrap" class="post">', true],
  ['<html class=x lang=en><body><div class="post" id=body-wrap>', true],
  ['<html lang="de"><body><div id="body-wrap">', false],
  ['<html data-lang="en"><body><div id="body-wrap">', false],
  ['<html lang="en"><body><div id="body-wrapper">', false],
  ['<html lang="en"><body>Another page', false],
])('takes pages of the theme in the language that is shown: %s', (html, expected) =>
  expect(fits(html, 'en')).toBe(expected),
)
