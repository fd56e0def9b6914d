import { EventEmitter } from 'node:events'
import type Hexo from 'hexo'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { countFailedFiles, isFailure } from '../../../../src/hexo/problems/failed-files'

const err = new Error('no ink')

describe('what Hexo says', () => {
  test.each([
    ['Process failed: %s', true],
    ['Asset render failed: %s', true],
    ['Render HTML failed: %s', true],
    ['Something else', false],
  ])('"%s" with an error means that a file is lost: %s', (words, lost) => {
    expect(isFailure([{ err }, words, 'a.md'])).toBe(lost)
  })

  test('means nothing in words alone', () => expect(isFailure(['The push failed'])).toBe(false))
})

describe('a lost file', () => {
  afterEach(() => {
    process.exitCode = undefined
  })

  /** As much of Hexo as hears of it. */
  function aHexo(miss?: (path: string, error: unknown) => void) {
    const say = vi.fn()
    const hexo = Object.assign(new EventEmitter(), { log: { error: say } })
    countFailedFiles(hexo as unknown as Hexo, miss)
    return { hexo, say }
  }

  test('is told as ever, ends the command with 1 and keeps the site from being deployed', () => {
    const { hexo, say } = aHexo()
    hexo.log.error({ err }, 'Process failed: %s', 'a.md')
    expect(say).toHaveBeenCalledWith({ err }, 'Process failed: %s', 'a.md')
    expect(process.exitCode).toBe(1)
    expect(() => hexo.emit('deployBefore')).toThrow('Nothing is deployed')
  })

  test('is missed when it is a source', () => {
    const miss = vi.fn()
    const { hexo } = aHexo(miss)
    hexo.log.error({ err }, 'Process failed: %s', '\u001b[35ma.md\u001b[39m')
    hexo.log.error({ err }, 'Render HTML failed: %s', 'a/index.html')
    expect(miss.mock.calls).toEqual([['a.md', err]])
  })

  test('must be lost: other errors change nothing', () => {
    const { hexo } = aHexo()
    hexo.log.error('Deployer not found: %s', 'git')
    expect(process.exitCode).toBeUndefined()
    expect(() => hexo.emit('deployBefore')).not.toThrow()
  })
})
