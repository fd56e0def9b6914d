/** A link whose text is its address, perhaps without what all addresses begin or end with. */
const BARE_LINKS =
  /<a(?=\s(?:[^<>]*?\s)?href="(?:https?:\/\/)?([^"<>]+?)\/?")[^<>]*>(?:https?:\/\/)?\1\/?<\/a>/g

/** Marks the links that show where they lead: on paper the address stands behind all others. */
export const withBareLinks = (html: string): string =>
  html.replace(BARE_LINKS, link => `<a data-bare${link.slice('<a'.length)}`)
