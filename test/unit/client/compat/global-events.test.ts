import { expect, test, vi } from 'vitest'
import {
  addGlobalFn,
  forgetNameless,
  type GlobalFn,
  removeGlobalFnEvent,
  runGlobalFn,
} from '../../../../src/client/compat/global-events'

const aKeeper = () => ({ globalFn: {} as GlobalFn })
const add = addGlobalFn(true)

test('runs every function of an event, with what happened', () => {
  const keeper = aKeeper()
  const [named, nameless] = [vi.fn(), vi.fn()]
  add('themeChange', named, 'mine', keeper)
  add('themeChange', nameless, false, keeper)
  runGlobalFn('themeChange', 'dark', keeper)
  expect(named).toHaveBeenCalledWith('dark')
  expect(nameless).toHaveBeenCalledWith('dark')
})

test('keeps one function under a name', () => {
  const keeper = aKeeper()
  const [earlier, later] = [vi.fn(), vi.fn()]
  add('encrypt', earlier, 'mine', keeper)
  add('encrypt', later, 'mine', keeper)
  runGlobalFn('encrypt', undefined, keeper)
  expect(earlier).not.toHaveBeenCalled()
  expect(later).toHaveBeenCalledOnce()
})

test('lets no function that throws stop the others', () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const keeper = aKeeper()
  const after = vi.fn()
  add(
    'encrypt',
    () => {
      throw new Error('broken')
    },
    'first',
    keeper,
  )
  add('encrypt', after, 'second', keeper)
  runGlobalFn('encrypt', undefined, keeper)
  expect(after).toHaveBeenCalledOnce()
  expect(reported).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('has nothing to do with changes of pages that are loaded', () => {
  const keeper = aKeeper()
  addGlobalFn(false)('pjaxComplete', vi.fn(), 'mine', keeper)
  expect(keeper.globalFn).toEqual({})
})

test('runs the functions of an event a last time when it is removed', () => {
  const keeper = aKeeper()
  const last = vi.fn()
  add('pjaxSendOnce', last, false, keeper)
  removeGlobalFnEvent('pjaxSendOnce', keeper)
  removeGlobalFnEvent('pjaxSendOnce', keeper)
  expect(last).toHaveBeenCalledOnce()
})

test('calls nothing without a scheme', () => {
  const keeper = aKeeper()
  const listener = vi.fn()
  add('themeChange', listener, 'mine', keeper)
  removeGlobalFnEvent('themeChange', keeper)
  expect(listener).not.toHaveBeenCalled()
  expect(keeper.globalFn.themeChange).toBeUndefined()
})

test('forgets what has no name', () => {
  const keeper = aKeeper()
  add('themeChange', vi.fn(), 'mine', keeper)
  add('themeChange', vi.fn(), false, keeper)
  forgetNameless('themeChange', keeper)
  expect(Object.keys(keeper.globalFn.themeChange ?? {})).toEqual(['mine'])
})
