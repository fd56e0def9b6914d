export { motionButton as mount } from '../motion'
