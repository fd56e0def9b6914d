import type Hexo from 'hexo'
import type { Arguments } from './arguments'
import { fail } from './fail'
import { migrateConfig } from './migrate'

interface Command {
  readonly description: string
  readonly options?: Readonly<Record<string, string>>
  run(hexo: Hexo, args: Arguments): void | Promise<void>
}

/** What a command needs is only made ready when it runs. */
const commands: Readonly<Record<string, Command>> = {
  doctor: {
    description:
      'Look for mistakes: options, images, icons, data files, links, other sites. Ends with 1 if there are any.',
    options: { '--json': 'Say it in JSON; with --silent Hexo prints nothing else.' },
    run: async (hexo, args) => (await import('./doctor')).doctor(hexo, args),
  },
  csp: {
    description:
      'Print the strictest Content Security Policy that fits the site, as lines for the host to send.',
    options: { '--json': 'Only the policy, in JSON.' },
    run: async (hexo, args) => (await import('./csp')).showPolicy(hexo, args),
  },
  init: {
    description:
      'Write a first _config.butterfly.yml and the pages that the theme needs. Overwrites nothing.',
    run: async hexo => (await import('./init')).init(hexo),
  },
  config: {
    description:
      'Show an option: its value, where it is set, its default and its meaning (config toc.number).',
    run: async (hexo, args) => (await import('./config')).showOption(hexo, args),
  },
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
  if (name !== undefined && name !== 'help') fail(hexo, `There is no command "hexo butterfly ${name}".`)
  console.log(help())
}

function help(): string {
  const lines = Object.entries(commands).flatMap(([name, { description, options = {} }]) => [
    `  ${name.padEnd(12)} ${description}`,
    ...Object.entries(options).map(([option, meaning]) => `    ${option.padEnd(10)} ${meaning}`),
  ])
  return ['Usage: hexo butterfly <command>', '', ...lines].join('\n')
}
