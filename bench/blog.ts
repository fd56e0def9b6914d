import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishWords, hanzi, headings, languagesOfCode, names } from './words'

const TAGS = 40
const CATEGORIES = 13
const HOURS_BETWEEN_POSTS = 31
const FIRST_POST = Date.UTC(2012, 0, 1, 8)

type Dice = (sides: number) => number

/** A linear congruential generator: the same seed throws the same numbers on every machine. */
function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function pick<T>(roll: Dice, list: readonly T[]): T {
  return list[roll(list.length)] as T
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

function englishSentence(roll: Dice): string {
  const text = many(8 + roll(10), () => pick(roll, englishWords)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function chineseSentence(roll: Dice): string {
  const clause = () => many(5 + roll(9), () => pick(roll, hanzi)).join('')
  return `${clause()}，${clause()}，${clause()}。`
}

function paragraph(roll: Dice, chinese: boolean): string {
  if (chinese) return many(5, () => chineseSentence(roll)).join('')
  return many(4, () => englishSentence(roll)).join(' ')
}

function code(roll: Dice): string {
  const lines = many(
    8,
    () => `const ${pick(roll, names)} = ${pick(roll, names)}(${roll(100)}) // ${roll(1000)}`,
  )
  return `\`\`\`${pick(roll, languagesOfCode)}\n${lines.join('\n')}\n\`\`\``
}

function table(roll: Dice): string {
  const rows = many(4, () => `| ${pick(roll, names)} | ${roll(1000)} | ${pick(roll, englishWords)} |`)
  return ['| name | count | note |', '| --- | ---: | --- |', ...rows].join('\n')
}

function frontMatter(roll: Dice, number: number, title: string): string {
  const date = new Date(FIRST_POST + number * HOURS_BETWEEN_POSTS * 3_600_000).toISOString()
  const tags = [...new Set(many(3, () => `tag-${roll(TAGS)}`))]
  return `---
title: ${title}
date: ${date}
updated: ${date}
tags: [${tags.join(', ')}]
categories: [category-${number % CATEGORIES}]
---`
}

/** The Markdown of one post, about 2,000 characters; every second post is Chinese. */
export function post(number: number): string {
  const roll = dice(number)
  const chinese = number % 2 === 0
  const text = () => paragraph(roll, chinese)
  const heading = (level: string) => `${level} ${pick(roll, headings[chinese ? 'chinese' : 'english'])}`
  const title = `${pick(roll, headings[chinese ? 'chinese' : 'english'])} ${number}`
  const body = [
    ...[text(), '<!-- more -->', heading('##'), text(), text(), code(roll)],
    ...[heading('##'), text(), '![A hill](/images/hill.svg)', heading('###'), text(), table(roll)],
    ...[heading('##'), `- ${pick(roll, names)}\n- **${pick(roll, names)}**`, text()],
  ]
  return `${frontMatter(roll, number, title)}\n\n${body.join('\n\n')}\n`
}

const hill = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
<rect width="640" height="360" fill="#cde"/><path d="M0 300 Q320 80 640 300 V360 H0Z" fill="#485"/></svg>
`

/** Where the post of this number lies below a source folder. */
export function postFile(source: string, number: number): string {
  return join(source, '_posts', `post-${String(number).padStart(5, '0')}.md`)
}

/** Writes a blog of so many posts; the same count gives the same bytes. */
export function writeBlog(source: string, posts: number): void {
  rmSync(source, { recursive: true, force: true })
  mkdirSync(join(source, '_posts'), { recursive: true })
  mkdirSync(join(source, 'images'))
  writeFileSync(join(source, 'images/hill.svg'), hill)
  for (let number = 0; number < posts; number++) writeFileSync(postFile(source, number), post(number))
}
