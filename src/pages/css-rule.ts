/** Properties with their values; undefined ones are left out. */
export type Declarations = Readonly<Record<string, string | number | undefined>>

/** A rule, as far as it says anything. A value that would swallow what follows is left out. */
export function rule(selector: string, declarations: Declarations): string {
  const lines = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined || !isWhole(String(value)) ? [] : `${name}:${value}`,
  )
  return lines.length > 0 ? `${selector}{${lines.join(';')}}` : ''
}

/** Whether a value ends by itself: what is open at its end would swallow the rest of the sheet. */
function isWhole(value: string): boolean {
  if (/[{};<]|\/\*|\\$/.test(value)) return false
  const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '')
  const nested = (text: string): string => {
    const inner = text.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '')
    return inner === text ? text : nested(inner)
  }
  return !/["'()[\]]/.test(nested(bare))
}
