export { default } from 'chinese:from-taiwan'
