import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { imageSizes, routeBehind, sizeOfFile } from '../../../../src/hexo/read/image-sizes'

const folder = mkdtempSync(join(tmpdir(), 'image-sizes-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The beginning of a PNG, which is all that says its size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG of 40 by 30 pixels whose camera says how it was held. */
function jpeg(orientation: number, filling = 0): Buffer {
  const exif = Buffer.from('457869660000' + '4d4d002a00000008' + '0001' + '0112' + '0003' + '00000001', 'hex')
  const turned = Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0])
  const segment = (marker: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
  }
  const frame = Buffer.from([8, 0, 30, 0, 40, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif, turned),
    ...Array.from({ length: filling }, () => segment(0xe2, Buffer.alloc(60_000))),
    segment(0xc0, frame),
  ])
}

describe('the size of a file', () => {
  test('is what its first bytes say', () => {
    expect(sizeOfFile(file('a.png', png(40, 30)))).toEqual({ width: 40, height: 30 })
    expect(sizeOfFile(file('a.svg', '<svg xmlns="x" viewBox="0 0 12.4 8"></svg>'))).toEqual({
      width: 12,
      height: 8,
    })
  })

  test('is that of the picture as it is shown, whichever way the camera was held', () => {
    expect(sizeOfFile(file('flat.jpg', jpeg(1)))).toEqual({ width: 40, height: 30 })
    expect(sizeOfFile(file('turned.jpg', jpeg(6)))).toEqual({ width: 30, height: 40 })
  })

  test('is found behind long descriptions', () => {
    expect(sizeOfFile(file('long.jpg', jpeg(1, 3)))).toEqual({ width: 40, height: 30 })
  })

  test('is read again when the file has changed', () => {
    const path = file('changed.png', png(1, 2))
    expect(sizeOfFile(path)).toEqual({ width: 1, height: 2 })
    writeFileSync(path, png(3, 4))
    utimesSync(path, 1, 1)
    expect(sizeOfFile(path)).toEqual({ width: 3, height: 4 })
  })

  test('is unknown of a file that is broken, empty or not there', () => {
    expect(sizeOfFile(file('broken.png', 'not really a picture'))).toBeUndefined()
    expect(sizeOfFile(file('empty.png', ''))).toBeUndefined()
    expect(sizeOfFile(join(folder, 'nothing.png'))).toBeUndefined()
    expect(sizeOfFile(folder)).toBeUndefined()
  })
})

const at = (root = '/') => ({ url: `https://blog.example${root}`, root })

describe('the route behind a src', () => {
  test.each([
    ['/img/a.png', 'img/a.png'],
    ['a.png', '2024/hello/a.png'],
    ['../b/a.png?x=1#y', '2024/b/a.png'],
    ['https://blog.example/img/a.png', 'img/a.png'],
    ['/img/a%20b.png', 'img/a b.png'],
    ['/图/甲.png', '图/甲.png'],
  ])('%s is %s', (src, route) => {
    expect(routeBehind(src, '2024/hello/index.html', at())).toBe(route)
  })

  test('is below the root of the blog', () => {
    expect(routeBehind('/sub/a.png', 'x/index.html', at('/sub/'))).toBe('a.png')
    expect(routeBehind('a.png', 'x/index.html', at('/sub/'))).toBe('x/a.png')
    expect(routeBehind('/a.png', 'x/index.html', at('/sub/'))).toBeUndefined()
  })

  test.each([
    '',
    'data:image/png;base64,AA==',
    '//other/a.png',
    'https://other/a.png',
    'http://[',
    '/100%.png',
  ])('is none for "%s"', src => expect(routeBehind(src, '', at())).toBeUndefined())
})

test('an image of the blog has its size, others have none', () => {
  const sizes = imageSizes(at('/sub/'), { byRoute: new Map([['img/a.png', file('b.png', png(5, 6))]]) })
  expect(sizes('/sub/img/a.png', 'index.html')).toEqual({ width: 5, height: 6 })
  expect(sizes('../img/a.png', 'about/index.html')).toEqual({ width: 5, height: 6 })
  expect(sizes('/sub/img/b.png', 'index.html')).toBeUndefined()
  expect(sizes('https://other/img/a.png', 'index.html')).toBeUndefined()
})
