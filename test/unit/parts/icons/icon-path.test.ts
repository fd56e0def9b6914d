import { describe, expect, test } from 'vitest'
import { shortPath } from '../../../../tools/icon-path'

describe('a path', () => {
  test.each([
    ['is relative, and in whole numbers', 'M10.2 20.4L30.1 40.2z', 1, 'm10 20 20 20z'],
    ['is scaled', 'M8 16L24 48z', 5 / 8, 'm5 10 10 20z'],
    ['has a letter for what is level or upright', 'M0 0l8.4 .2 0 8.3L0 8', 1, 'm0 0h8v9l-8-1'],
    ['has no point twice', 'M4 4l.2 .2 5 5', 1, 'm4 4 5 5'],
    ['joins lines of one direction', 'M0 0l4 0 5 0-3 0z', 1, 'm0 0h9-3z'],
    ['mirrors where a curve goes on', 'M0 0c0 5 5 9 9 9c4 0 9-4 9-9', 1, 'm0 0c0 5 5 9 9 9s9-4 9-9'],
    ['reads curves that mirror', 'M0 0c0 5 5 9 9 9s9-4 9-9', 1, 'm0 0c0 5 5 9 9 9s9-4 9-9'],
    ['goes on where it was closed', 'M5 5l4 0 0 4zm1 1l1 1', 1, 'm5 5h4v4zm1 1 1 1'],
    ['reads flags that stand together', 'M0 0a20 20 0 1110-4', 1, 'm0 0a20 20 0 1 1 10-4'],
    ['lets half a circle find its radius', 'M0 0a63.5 63.5 0 1 1 0 127z', 1, 'm0 0a1 1 0 1 1 0 127z'],
  ])('%s', (_, path, scale, short) => expect(shortPath(path, scale)).toBe(short))

  test('with a command that no icon has is an error', () =>
    expect(() => shortPath('M0 0Q1 1 2 2', 1)).toThrow('Q'))
})
