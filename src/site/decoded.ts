/** An address in readable characters. One that is wrongly encoded, such as `/100%.png`, stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
