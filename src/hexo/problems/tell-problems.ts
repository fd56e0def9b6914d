import type Hexo from 'hexo'
import { notes } from '../../config/notes'
import { isMistake, type Problem } from '../../config/problem'
import { report, type Source } from '../../config/report'
import { configSources } from '../read/config-files'
import { passOn } from './tellings'

/** What has been said already: `hexo server` reads the config again and again. */
const told = new Set<string>()

/** Warns of mistakes in the config, or in another file, each with its place. Then says what is good to know. */
export async function tellProblems(
  { log, ...hexo }: Pick<Hexo, 'log' | 'base_dir' | 'config_path'>,
  problems: readonly Problem[],
  sources?: readonly Source[],
) {
  passOn({ problems, sources })
  if (problems.some(isMistake))
    once(await report(problems, ...(sources ?? configSources(hexo))), text => log.warn(text))
  for (const note of notes(problems)) once(note, text => log.info(text))
}

function once(text: string, say: (text: string) => void) {
  if (!told.has(text)) say(text)
  told.add(text)
}
