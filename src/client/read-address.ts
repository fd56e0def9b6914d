/** An address in full; undefined for what is none. `URL.canParse` is unknown to browsers before 2024. */
export function readAddress(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
