/** The colours of code: what it stands on, the bar above it, and the words in it. */
type CodeColours = Readonly<Record<string, string>>

/** Of the three dark themes, after the families of colours that Butterfly's users know. */
const WORDS: CodeColours = {
  '--hl-keyword': '#c792ea',
  '--hl-string': '#c3e88d',
  '--hl-number': '#f78c6c',
  '--hl-name': '#82aaff',
  '--hl-type': '#ffcb6b',
  '--hl-deleted': '#ff8a92',
}

const dark = (background: string, marked: string, bar: string, text: string, quiet: string): CodeColours => ({
  ...WORDS,
  '--hl-comment': quiet,
  '--hl-color': text,
  '--hl-bg': background,
  '--hl-marked': marked,
  '--hltools-bg': bar,
  '--hltools-color': text,
  '--hlnumber-bg': background,
  '--hlnumber-color': quiet,
  '--hlscrollbar-bg': quiet,
})

export const CODE_THEMES = {
  light: {},
  darker: dark('#212121', '#121212', '#303030', '#eeffff', '#959595'),
  'pale night': dark('#292d3e', '#1a1d2a', '#34394e', '#c5cbec', '#969dc2'),
  ocean: dark('#0f111a', '#020308', '#1a1d2b', '#a9aebf', '#7c83a6'),
  /** Only the frame has colours. */
  false: Object.fromEntries([...Object.keys(WORDS), '--hl-comment'].map(name => [name, 'var(--hl-color)'])),
} as const satisfies Record<string, CodeColours>

export type CodeTheme = keyof typeof CODE_THEMES

/** What of a theme holds in the dark scheme, where every frame is dark in the same way. */
export const codeWords = (theme: CodeTheme): CodeColours =>
  Object.fromEntries(
    Object.entries(CODE_THEMES[theme]).filter(
      ([name]) => name in WORDS || (theme === 'false' && name === '--hl-comment'),
    ),
  )
