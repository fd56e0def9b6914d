/** A message with its values in the places of `${name}`. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\$\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
