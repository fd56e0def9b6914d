import { expect, test } from 'vitest'
import { turns, type Version, versionMaker } from '../../../../src/hexo/images/make-version'

const version: Version = { name: 'a-480.webp', file: '/blog/a.jpg', width: 480, format: 'webp' }

/** A cache in memory, and a library that counts what it has to do. */
function workshop() {
  const kept = new Map<string, Buffer>()
  const asked: unknown[] = []
  const cache = {
    folder: '',
    looks: new Map(),
    has: (name: string) => kept.has(name),
    read: async (name: string) => kept.get(name) as Buffer,
    write: (name: string, bytes: Buffer) => void kept.set(name, bytes),
    keepLooks() {},
    prune() {},
  }
  const sharp = (file: string) => {
    const into = (format: string) => (options: object) => ({
      async toBuffer() {
        asked.push([file, format, options])
        return Buffer.from('made')
      },
    })
    const image = { rotate: () => image, resize: () => image, webp: into('webp'), avif: into('avif') }
    return image
  }
  return { cache, asked, sharp: sharp as never }
}

test('a version is made once, even when it is asked for twice at once', async () => {
  const { cache, asked, sharp } = workshop()
  const make = versionMaker(cache, sharp, 75)
  const both = await Promise.all([make(version), make(version)])
  await make(version)
  expect(both.map(String)).toEqual(['made', 'made'])
  expect(asked).toEqual([['/blog/a.jpg', 'webp', { quality: 75 }]])
})

test('what has been kept needs no library', async () => {
  const { cache, asked } = workshop()
  cache.write(version.name, Buffer.from('kept'))
  expect(String(await versionMaker(cache, undefined, 75)(version))).toBe('kept')
  expect(asked).toEqual([])
})

test('AVIF gets the figure that looks the same', async () => {
  const { cache, asked, sharp } = workshop()
  await versionMaker(cache, sharp, 75)({ ...version, format: 'avif' })
  expect(asked).toEqual([['/blog/a.jpg', 'avif', { quality: 45, effort: 1 }]])
})

test('only so many tasks run at a time, and a failed one makes room', async () => {
  const inTurn = turns(2)
  let running = 0
  let most = 0
  const task = (fails: boolean) => async () => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setTimeout(resolve, 1))
    running--
    if (fails) throw new Error('broken')
  }
  await Promise.allSettled([true, false, true, false, false].map(fails => inTurn(task(fails))))
  expect(most).toBe(2)
  expect(running).toBe(0)
})
