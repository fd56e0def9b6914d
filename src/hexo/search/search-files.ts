/// <reference path="./opencc.d.ts" />
import { gzipSync } from 'node:zlib'
import { chunksOf } from '../../site/search-chunks'
import type { SearchDirectory, SearchEntry } from '../../site/search-entry'
import { charactersFor } from '../../site/search-fold'
import { TermIndex } from '../../site/search-terms'
import { foldWith } from '../../site/search-text'

/** A file of the index, by its path below the folder of the index. */
export interface SearchFile {
  readonly path: string
  readonly data: Buffer
}

/**
 * Makes the index: a directory, chunks of terms, and of each entry its text. All are compressed, as many hosts do not
 * compress what they do not know.
 */
export async function searchFiles(entries: readonly SearchEntry[], version: string): Promise<SearchFile[]> {
  // In our bundle, where a blog that does not search never runs it.
  const { default: list } = await import('opencc-js/dict/TSCharacters')
  const characters = charactersFor(textsOf(entries), list)
  const index = new TermIndex(foldWith(characters))
  for (const [number, entry] of entries.entries()) index.add(number, entry)

  const firsts: string[] = []
  const files: SearchFile[] = []
  const add = (path: string, content: string | Uint8Array) => files.push({ path, data: gzipSync(content) })
  for (const { first, bytes } of chunksOf(index.terms())) {
    add(`terms/${firsts.length}.bin`, bytes)
    firsts.push(first)
  }
  for (const [number, entry] of entries.entries()) add(`texts/${number}.bin`, JSON.stringify(entry))
  const directory: SearchDirectory = {
    version,
    entries: entries.length,
    characters,
    chunks: firsts.join('\n'),
  }
  add('directory.bin', JSON.stringify(directory))
  return files
}

function* textsOf(entries: readonly SearchEntry[]): Generator<string> {
  for (const { title = '', labels, sections } of entries) {
    yield* [title, ...labels]
    for (const { heading = '', text } of sections) yield* [heading, text]
  }
}
