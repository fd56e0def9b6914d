import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraries, type Release } from '../src/config/libraries'

/** The installed releases of the libraries that stand in our own scripts, for blogs that get them from elsewhere. */
export const ownReleases = (root: string): Record<string, Release> =>
  Object.fromEntries(
    Object.entries(libraries).flatMap(([name, { package: pack, file, release }]) =>
      release ? [] : [[name, installed(join(root, 'node_modules', pack), file)]],
    ),
  )

function installed(folder: string, file: string): Release {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { version, integrity: integrityOf(readFileSync(join(folder, file))) }
}

/** For the attribute `integrity`. */
export const integrityOf = (content: Buffer) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`
