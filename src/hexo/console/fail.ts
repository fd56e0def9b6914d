import type Hexo from 'hexo'

/** Says what went wrong; the process then ends with 1. */
export function fail({ log }: Pick<Hexo, 'log'>, message: string) {
  log.error(message)
  process.exitCode = 1
}
