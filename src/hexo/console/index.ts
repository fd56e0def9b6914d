import type Hexo from 'hexo'
import { fail } from './fail'
import { migrateConfig } from './migrate'

/** What follows `hexo butterfly <name>` on the command line. */
export type Arguments = Readonly<Record<string, unknown>> & { readonly _: readonly string[] }

interface Command {
  readonly description: string
  readonly options?: Readonly<Record<string, string>>
  run(hexo: Hexo, args: Arguments): void | Promise<void>
}

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    description: 'Rewrite _config.butterfly.yml with the option names of today; keeps a backup.',
    options: { '--dry-run': 'Show what would change and change nothing.' },
    run: migrateConfig,
  },
}

/** Adds `hexo butterfly …`. */
export function registerConsole(hexo: Hexo) {
  hexo.extend.console.register(
    'butterfly',
    'Look after the theme Butterfly.',
    {
      usage: '<command>',
      arguments: Object.entries(commands).map(([name, { description }]) => ({ name, desc: description })),
      options: Object.values(commands).flatMap(({ options = {} }) =>
        Object.entries(options).map(([name, desc]) => ({ name, desc })),
      ),
    },
    args => run(hexo, args),
  )
}

async function run(hexo: Hexo, args: Arguments) {
  const [name] = args._
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command.run(hexo, args)
  if (name !== undefined) fail(hexo, `There is no command "hexo butterfly ${name}".`)
  console.log(help())
}

function help(): string {
  const lines = Object.entries(commands).flatMap(([name, { description, options = {} }]) => [
    `  ${name.padEnd(12)} ${description}`,
    ...Object.entries(options).map(([option, meaning]) => `    ${option.padEnd(10)} ${meaning}`),
  ])
  return ['Usage: hexo butterfly <command>', '', ...lines].join('\n')
}
