type Listener = (argument?: unknown) => void

/** `globalFn`: what runs on an event, by a name or a running number. */
export type GlobalFn = Record<string, Record<string, Listener> | undefined>

interface Keeper {
  globalFn?: GlobalFn
}

let number = 0

/** `btf.addGlobalFn`. A later function of the same name takes the place of the earlier one. */
export const addGlobalFn =
  (softNavigation: boolean) =>
  (
    event: string,
    listener: Listener,
    name: string | false = false,
    keeper: Keeper = globalThis as Keeper,
  ) => {
    if (event.startsWith('pjax') && !softNavigation) return
    keeper.globalFn ??= {}
    keeper.globalFn[event] = { ...keeper.globalFn[event], [name || number++]: listener }
  }

/** Runs all functions of an event. One that throws is reported in the console and stops no other. */
export function runGlobalFn(event: string, argument?: unknown, keeper: Keeper = globalThis as Keeper) {
  for (const listener of Object.values(keeper.globalFn?.[event] ?? {})) {
    try {
      listener(argument)
    } catch (error) {
      reportError(error)
    }
  }
}

/** `btf.removeGlobalFnEvent`: runs the functions of an event for the last time. Without a scheme, those of `themeChange` mean nothing. */
export function removeGlobalFnEvent(event: string, keeper: Keeper = globalThis as Keeper) {
  if (event !== 'themeChange') runGlobalFn(event, undefined, keeper)
  delete keeper.globalFn?.[event]
}

/** Forgets the functions without a name, which scripts of a page add again and again. */
export function forgetNameless(event: string, keeper: Keeper = globalThis as Keeper) {
  const listeners = Object.entries(keeper.globalFn?.[event] ?? {})
  if (keeper.globalFn)
    keeper.globalFn[event] = Object.fromEntries(listeners.filter(([name]) => !/^\d+$/.test(name)))
}
