import { listOf, namedFlag, section, text } from '../../settings/kinds'

export const icons = {
  icons: section(
    {
      webfont: namedFlag('webfont')
        .default(false)
        .describe(
          'Send the whole font of Font Awesome in place of drawings of the icons in use, for styles and plugins that write with it',
        ),
      extra: listOf(
        text().refine(classes => /(^|\s)fa-/.test(classes), { error: 'classes such as "fas fa-cat"' }),
      )
        .default([])
        .describe('Icons that only a script shows; all others are found')
        .meta({ example: ['fas fa-cat'] }),
    },
    ['webfont'],
  ).describe('How icons reach the reader; "icons: webfont" is enough for the font'),
}
