const LENGTH = 150

/** What stands for parts of a comment that are no text. */
export interface PartNames {
  readonly image: string
  readonly link: string
  readonly code: string
}

/** The beginning of a comment as plain text; pictures, links and code only by name. */
export function plainText(html: string, { image, link, code }: PartNames): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const names: Readonly<Record<string, string>> = {
    img: image,
    a: link,
    pre: code,
    code,
    script: '',
    style: '',
  }
  for (const part of body.querySelectorAll(Object.keys(names).join()))
    part.replaceWith(named(names[part.localName]))
  const text = (body.textContent ?? '').replace(/\s+/g, ' ').trim()
  const characters = [...text]
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}...` : text
}

const named = (name: string | undefined) => (name ? `[${name}]` : '')
