import { colour, flag, freeMap, listOf, oneOf, section, text } from '../../settings/kinds'

const provider = () => oneOf('local', 'jsdelivr', 'unpkg', 'cdnjs', 'custom')

/** How pages and their parts reach the reader. */
export const loading = {
  error_404: section({
    enable: flag().default(false).describe('Make the page'),
    subtitle: text({ empty: true }).default('Page Not Found').describe('What it says'),
    background: text().default('/img/error-page.png').describe('Its picture'),
  }).describe('The page for addresses that do not exist'),
  pjax: section({
    enable: flag().default(false).describe('Change pages without loading all of them anew'),
    exclude: listOf(text())
      .default([])
      .describe('Links that load as usual')
      .meta({ example: ['/music/'] }),
  }).describe('Soft navigation: players keep playing, and scripts hear of `pjax:complete`'),
  instantpage: flag()
    .default(false)
    .describe('Fetch a page as soon as the pointer is over its link, not only when it rests there'),
  lazyload: section({
    enable: flag().default(false).describe('Show what the options below say until they are there'),
    native: flag().default(false).describe('It always is'),
    field: oneOf('site', 'post')
      .default('site')
      .describe('Of which images the two options below speak: of all, or those in texts'),
    placeholder: text()
      .optional()
      .describe('An image that stands there until another has come; its place is kept without'),
    blur: flag().default(false).describe('Images are blurred until they have come'),
  }).describe('Loading images when the reader gets there: always on, whatever stands here'),
  snackbar: section({
    enable: flag().default(false).describe('Show messages in a corner'),
    position: oneOf('top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right')
      .default('bottom-left')
      .describe('In which one'),
    bg_light: colour()
      .default('#49b1f5')
      .describe('Their background in the light scheme, darkened until white can be read on it'),
    bg_dark: colour().default('#1f1f1f').describe('Their background in the dark scheme'),
  }).describe('Short messages'),
  CDN: section({
    internal_provider: provider()
      .default('local')
      .describe("Where the theme's own scripts come from; local is the blog itself"),
    third_party_provider: provider()
      .default('jsdelivr')
      .describe(
        'Where libraries come from that neither the theme brings nor the blog has installed; unpkg, cdnjs and custom get all of them from there',
      ),
    version: flag().default(true).describe('Name the version in addresses'),
    custom_format: text()
      .optional()
      .describe('The form of the addresses of the provider custom')
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what users write
      .meta({ example: 'https://cdn.example.com/${name}@${version}/${file}' }),
    option: freeMap()
      .default({})
      .describe('Addresses of single files, by name')
      .meta({ example: { mermaid: 'https://cdn.example.com/mermaid.min.js' } }),
  }).describe('Where scripts and styles come from'),
}
