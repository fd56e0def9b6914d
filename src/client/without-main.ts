interface Ruled {
  readonly media?: MediaList
  readonly cssRules?: Iterable<object>
}

/**
 * Where the main script does not come (a blocker of contents, a lost connection), nothing can be opened. So the style
 * sheets say what they say to readers without scripts: what `scripting: enabled` and `none` stand for changes places.
 */
export function showAllWithoutMain() {
  addEventListener(
    'error',
    ({ target }) => target === mainScript() && addEventListener('load', showAll),
    true,
  )
}

const mainScript = () => document.querySelector('[type=module]')

function showAll() {
  for (const sheet of document.styleSheets) {
    try {
      exchange(sheet)
    } catch {
      // The sheet of another host cannot be looked into.
    }
  }
}

function exchange({ media, cssRules = [] }: Ruled) {
  if (media)
    media.mediaText = media.mediaText.replace(
      /(scripting: )(n?)\w+/g,
      (_, name, none) => name + (none ? 'enabled' : 'none'),
    )
  for (const rule of cssRules) exchange(rule)
}
