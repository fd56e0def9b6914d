export { Chart as default } from 'chart.js/auto'
