import { colour, flag, oneOf, section, text } from '../../settings/kinds'

const pair = (light: string, dark: string) =>
  section(
    {
      light: colour().default(light).describe('In the light scheme'),
      dark: colour().default(dark).describe('In the dark scheme'),
    },
    ['light', 'dark'],
  )

/** What is drawn from text: formulas, scores, diagrams, charts. */
export const figures = {
  math: section({
    use: oneOf('mathjax', 'katex').optional().describe('What sets formulas; blank for none'),
    per_page: flag().default(true).describe('On every page, or only where the front-matter asks for it'),
    hide_scrollbar: flag().default(false).describe('No scroll bar below long formulas'),
    mathjax: section({
      enableMenu: flag()
        .default(true)
        .describe('Not needed: formulas are drawn without a script, and have no menu'),
      tags: oneOf('none', 'ams', 'all')
        .default('none')
        .describe(
          'Which formulas get a number: none, those in an environment such as equation, or all that stand alone',
        ),
    }).describe('MathJax'),
    katex: section({
      copy_tex: flag().default(false).describe('Copying a formula gives its source, with MathJax as well'),
    }).describe('KaTeX'),
  }).describe('Formulas'),
  abcjs: section({
    enable: flag()
      .default(true)
      .describe('Not needed: a score is drawn wherever it stands, and only there something is loaded'),
    per_page: flag().default(true).describe('Not needed either'),
  }).describe('Music in ABC notation'),
  mermaid: section({
    enable: flag()
      .default(true)
      .describe(
        'If off, blocks of code in the language mermaid stay code; the tag is drawn wherever it stands',
      ),
    code_write: flag().default(true).describe('Draw blocks of code in the language mermaid, as the tag'),
    theme: section(
      {
        light: text().default('default').describe('In the light scheme'),
        dark: text().default('dark').describe('In the dark scheme'),
      },
      ['light', 'dark'],
    ).describe('The look that Mermaid gives them'),
    open_in_new_tab: flag().default(true).describe('A button to open a diagram by itself'),
    zoom_pan: flag().default(true).describe('Readers may enlarge and move a diagram'),
  }).describe('Diagrams of Mermaid'),
  chartjs: section({
    enable: flag()
      .default(true)
      .describe('Not needed: a chart is drawn wherever it stands, and only there something is loaded'),
    fontColor: pair('rgba(0, 0, 0, 0.8)', 'rgba(255, 255, 255, 0.8)').describe('Text'),
    borderColor: pair('rgba(0, 0, 0, 0.1)', 'rgba(255, 255, 255, 0.2)').describe('Lines'),
    scale_ticks_backdropColor: pair('transparent', 'transparent').describe(
      'What is behind the numbers of a scale',
    ),
  }).describe('Charts of Chart.js'),
}
