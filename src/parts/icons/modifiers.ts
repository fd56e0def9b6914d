/** Font Awesome's classes that say how an icon is shown, not which (https://docs.fontawesome.com/web/style/). */
const STILL: Record<string, string> = {
  'fa-fw': 'width:1.25em',
  'fa-width-fixed': 'width:1.25em',
  'fa-width-auto': 'width:var(--icon-width)',
  'fa-2xs': 'font-size:.625em',
  'fa-xs': 'font-size:.75em',
  'fa-sm': 'font-size:.875em',
  'fa-lg': 'font-size:1.25em',
  'fa-xl': 'font-size:1.5em',
  'fa-2xl': 'font-size:2em',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(n => [`fa-${n}x`, `font-size:${n}em`])),
  'fa-ul': 'list-style:none;margin-inline-start:2.5em;padding-inline-start:0',
  'fa-li': 'position:absolute;inset-inline-start:-2em;width:2em;text-align:center',
  'fa-pull-left': 'float:left;margin-right:.3em',
  'fa-pull-right': 'float:right;margin-left:.3em',
  'fa-pull-start': 'float:inline-start;margin-inline-end:.3em',
  'fa-pull-end': 'float:inline-end;margin-inline-start:.3em',
  'fa-rotate-90': 'rotate:90deg',
  'fa-rotate-180': 'rotate:180deg',
  'fa-rotate-270': 'rotate:270deg',
  'fa-rotate-by': 'rotate:var(--fa-rotate-angle,0deg)',
  'fa-flip-horizontal': 'scale:-1 1',
  'fa-flip-vertical': 'scale:1 -1',
  'fa-flip-both': 'scale:-1',
  'fa-stack':
    'display:inline-block;position:relative;width:2.5em;height:2em;line-height:2em;vertical-align:middle',
  'fa-stack-1x': 'position:absolute;inset:0;margin:auto',
  'fa-stack-2x': 'position:absolute;inset:0;margin:auto;font-size:2em',
  'fa-inverse': 'color:var(--fa-inverse,#fff);@media (forced-colors:active){background:Canvas}',
}

/** Class to its keyframes' name, seconds for one round, and manner. */
const MOVING: Record<string, readonly [keyframes: string, seconds: number, timing: string]> = {
  'fa-spin': ['fa-spin', 2, 'linear'],
  'fa-pulse': ['fa-spin', 1, 'steps(8)'],
  'fa-spin-pulse': ['fa-spin', 1, 'steps(8)'],
  'fa-beat': ['fa-beat', 1, 'ease-in-out'],
  'fa-fade': ['fa-fade', 1, 'ease-in-out'],
  'fa-beat-fade': ['fa-beat-fade', 1, 'ease-in-out'],
  'fa-bounce': ['fa-bounce', 1, 'ease-in-out'],
  'fa-flip': ['fa-flip', 1, 'ease-in-out'],
  'fa-shake': ['fa-shake', 1, 'linear'],
}

const KEYFRAMES: Record<string, string> = {
  'fa-spin': 'to{transform:rotate(1turn)}',
  'fa-beat': '45%{transform:scale(1.25)}',
  'fa-fade': '50%{opacity:.4}',
  'fa-beat-fade': '0%,to{opacity:.4}50%{opacity:1;transform:scale(1.125)}',
  'fa-bounce':
    '20%{transform:scale(1.1,.9)}40%{transform:translateY(-.5em)}60%{transform:scale(1.05,.95)}75%{transform:none}',
  'fa-flip': '50%{transform:rotateY(-180deg)}',
  'fa-shake':
    '6%,18%,30%{transform:rotate(-15deg)}12%,24%,36%{transform:rotate(15deg)}0%,42%,to{transform:none}',
}

/** Reverses whatever turns. */
const REVERSE = 'fa-spin-reverse'

/** Whether a class changes how an icon is shown, such as `fa-fw` or `fa-spin`. */
export const isModifier = (word: string): boolean =>
  Object.hasOwn(STILL, word) || Object.hasOwn(MOVING, word) || word === REVERSE

/** The rules of the modifiers among these classes; nothing moves for who asked the system for less motion. */
export function modifierRules(words: ReadonlySet<string>): string[] {
  const still = Object.entries(STILL).filter(([word]) => words.has(word))
  const moving = Object.entries(MOVING).filter(([word]) => words.has(word))
  if (!moving.length) return still.map(([word, css]) => `.${word}{${css}}`)
  const motion = [
    ...moving.map(
      ([word, [name, seconds, timing]]) =>
        `.${word}{animation:${name} var(--fa-animation-duration,${seconds}s) ${timing} var(--fa-animation-iteration-count,infinite)}`,
    ),
    ...(words.has(REVERSE) ? [`.${REVERSE}{animation-direction:reverse}`] : []),
    ...[...new Set(moving.map(([, [name]]) => name))].map(name => `@keyframes ${name}{${KEYFRAMES[name]}}`),
  ]
  return [
    ...still.map(([word, css]) => `.${word}{${css}}`),
    `@media (prefers-reduced-motion:no-preference){\n${motion.join('\n')}\n}`,
  ]
}
