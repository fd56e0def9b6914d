import { colour, cssLength, flag, later, oneOf, section, text } from '../../settings/kinds'

export const colours = {
  display_mode: oneOf('light', 'dark').default('light').describe('The scheme of a first visit'),
  theme_color: section({
    enable: flag().default(false).describe('Use the colours below'),
    main: colour().optional().describe('The colour of the site'),
    paginator: colour().optional().describe('The number of the current page'),
    button_hover: colour().optional().describe('Buttons under the pointer'),
    text_selection: colour().optional().describe('Selected text'),
    link_color: colour().optional().describe('Links'),
    meta_color: colour().optional().describe('What is said of a post besides its title'),
    hr_color: colour().optional().describe('Lines between parts of a text'),
    code_foreground: colour().optional().describe('Code in a sentence'),
    code_background: colour().optional().describe('What is behind it'),
    toc_color: colour().optional().describe('The current heading in the table of contents'),
    blockquote_padding_color: colour().optional().describe('The line beside a quotation'),
    blockquote_background_color: colour().optional().describe('What is behind a quotation'),
    scrollbar_color: colour().optional().describe('The scroll bar'),
    meta_theme_color_light: colour().optional().describe('The frame of the browser in the light scheme'),
    meta_theme_color_dark: colour().optional().describe('The frame of the browser in the dark scheme'),
  }).describe('Colours of your own, each in quotes because # begins a comment'),
  mask: section({
    header: flag().default(true).describe('Darken the banner'),
    footer: flag().default(true).describe('Darken the picture of the footer'),
  }).describe('Makes text on pictures easier to read'),
}

export const appearance = {
  rounded_corners_ui: flag().default(true).describe('Round corners'),
  text_align_justify: flag().default(false).describe('Both edges of the text are straight'),
  font: section({
    global_font_size: cssLength().optional().describe('The size of text'),
    code_font_size: cssLength().optional().describe('The size of code'),
    font_family: text().optional().describe('The fonts of text'),
    code_font_family: text().optional().describe('The fonts of code'),
  }).describe('Fonts that readers have, or that you load yourself'),
  blog_title_font: section({
    font_link: text().optional().describe('The address of a stylesheet that declares a font'),
    font_family: text().optional().describe('The font of the name of the site'),
  }).describe('A font for titles'),
  hr_icon: section({
    enable: flag().default(true).describe('Put an icon on lines between parts of a text'),
    icon: text().default('\\f0c4').describe('The character of the icon in Font Awesome'),
    icon_top: cssLength().optional().describe('Moves the icon up or down (-10px)'),
  }).describe('The icon on lines'),
  beautify: section({
    enable: flag().default(false).describe('Put icons before headings, and colour the marks of lists'),
    field: oneOf('post', 'site').default('post').describe('In posts, or everywhere'),
    title_prefix_icon: text().default('\\f0c1').describe('The character of the icon in Font Awesome'),
    title_prefix_icon_color: colour().default('#f47466').describe('The colour of the icon'),
  }).describe('Icons before headings'),
  enter_transitions: flag().default(true).describe('Parts of the page move into their place'),
  preloader: section({
    enable: flag().default(false).describe('Show it'),
    source: oneOf(1, 2).default(1).describe('The whole page (1) or a bar at the top (2)'),
    pace_css_url: text()
      .optional()
      .describe('A stylesheet of Pace for the bar')
      .meta({ example: '/css/my-bar.css' }),
  }).describe('What is shown while a page loads'),
  css_prefix: later(flag().default(true).describe('Write CSS for old browsers too')),
}
