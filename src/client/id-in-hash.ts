/** The id of the element that the last part of an address names. A wrong address may hold anything, such as `#100%`. */
export function idInHash(hash: string): string {
  const id = hash.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
