import { expect, test } from 'vitest'
import { eitherSignal } from '../../../src/client/either-signal'

const two = () => [new AbortController(), new AbortController()] as const

test.for([0, 1] as const)('aborts with signal %i, for its reason', index => {
  const controllers = two()
  const either = eitherSignal(controllers[0].signal, controllers[1].signal)
  expect(either.aborted).toBe(false)
  controllers[index].abort('a reason')
  controllers[1 - index]?.abort('another')
  expect(either).toMatchObject({ aborted: true, reason: 'a reason' })
})

test('is aborted where one of them is', () => {
  const [first, second] = two()
  second.abort('gone')
  expect(eitherSignal(first.signal, second.signal)).toMatchObject({ aborted: true, reason: 'gone' })
})
