import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from '../../../../src/hexo/images/look'

const folder = mkdtempSync(join(tmpdir(), 'look-'))
const at = (name: string) => join(folder, name)

const plain = (channels: 3 | 4 = 3) =>
  sharp({ create: { width: 30, height: 20, channels, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } })

beforeAll(async () => {
  const blue = await sharp({ create: { width: 30, height: 10, channels: 3, background: '#00f' } })
    .png()
    .toBuffer()
  await plain()
    .composite([{ input: blue, gravity: 'south' }])
    .png()
    .toFile(at('red-above-blue.png'))
  await plain().jpeg().withMetadata({ orientation: 6 }).toFile(at('on-its-side.jpg'))
  await plain().toColourspace('cmyk').jpeg().toFile(at('print.jpg'))
  await plain(4).png().toFile(at('glass.png'))
  await sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))
    .gif()
    .toFile(at('a.gif'))
  writeFileSync(at('broken.jpg'), (await plain().jpeg().toBuffer()).subarray(0, 200))
  const png = await plain().png().toBuffer()
  const start = png.indexOf('IDAT') - 4
  writeFileSync(
    at('animated.png'),
    Buffer.concat([png.subarray(0, start), Buffer.from('\0\0\0\0acTL\0\0\0\0'), png.subarray(start)]),
  )
})

describe('of an image it is known', () => {
  test('which colours its upper and its lower half have', async () =>
    expect(await lookAt(sharp, at('red-above-blue.png'))).toEqual({
      size: { width: 30, height: 20 },
      tones: [expect.stringMatching(/^[ef]..$/), expect.stringMatching(/^..[ef]$/)],
    }))

  test('how large browsers show it when the camera lay on its side', async () =>
    expect((await lookAt(sharp, at('on-its-side.jpg'))).size).toEqual({ width: 20, height: 30 }))

  test('what it looks like on a screen when it was made for print', async () =>
    expect((await lookAt(sharp, at('print.jpg'))).tones?.[0]).toMatch(/^[ef][0-3][0-3]$/))

  test('no colour where one can see through it', async () =>
    expect(await lookAt(sharp, at('glass.png'))).toEqual({ size: { width: 30, height: 20 } }))

  test('why it cannot be read', async () =>
    expect((await lookAt(sharp, at('broken.jpg'))).broken).toMatch(/\w/))
})

test.each(['a.gif', 'animated.png'])('%s is left alone', async name =>
  expect(await lookAt(sharp, at(name))).toEqual({}),
)
