/** Options as attributes of a script; `false` leaves one out. */
export const attributesOf = (options: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === false || value === null || value === undefined
        ? []
        : [[name, value === true ? '' : String(value)]],
    ),
  )
