/** The words that somebody has written as an option; undefined where there are none, or `false` stands for none. */
export function text(value: unknown): string | undefined {
  const written = value === undefined || value === null || value === false ? '' : String(value)
  return written.trim() === '' ? undefined : written
}
