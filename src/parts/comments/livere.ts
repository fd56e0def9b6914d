import { blank, defineSystem, settings } from './system'

export const livere = defineSystem({
  title: 'Livere',
  settings: settings({ uid: blank('Your number there') }),
  required: ['uid'],
  container: { id: 'lv-container' },
})
