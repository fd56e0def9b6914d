/** What a script of somebody else has left in the window. */
export const globalOf = <Value>(name: string): Value => Reflect.get(globalThis, name) as Value
