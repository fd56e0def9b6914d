import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

/** What is shown while a page loads: a cover, or a bar at its top. Without scripts there is neither. */
export function preloaderView({ preloader }: Pick<Config, 'preloader'>, { t }: Pick<PageFacts, 't'>) {
  if (!preloader.enable) return undefined
  return preloader.source === 1 ? { cover: t('loading') } : { bar: true }
}

/** The style sheet that the user gives to the bar. */
export const barSheet = ({ preloader }: Pick<Config, 'preloader'>) =>
  preloader.enable && preloader.source === 2 ? preloader.pace_css_url : undefined

/** The style of either. Whatever happens to the scripts, after some seconds the page is free. */
export function preloaderStyle({ preloader: { enable, source, pace_css_url } }: Pick<Config, 'preloader'>) {
  if (!enable) return ''
  if (source === 1) return COVER
  return BAR + (pace_css_url ? '' : LOOK_OF_BAR)
}

const COVER = [
  ':root{--preloader-bg:#37474f;--preloader-color:#fff}',
  "[data-theme='dark']{--preloader-bg:#0d0d0d;--preloader-color:rgba(255,255,255,.7)}",
  '#loading-box{position:fixed;inset:0;z-index:1000;overflow:hidden;animation:loading-over .4s 5s forwards}',
  '#loading-box.loaded{visibility:hidden;transition:visibility 0s .6s;animation:none}',
  '.loading-left-bg,.loading-right-bg{position:absolute;inset-block:0;inline-size:50.5%',
  ';background:var(--preloader-bg);transition:translate .5s}',
  '.loading-left-bg{left:0}.loading-right-bg{right:0}',
  '.loaded>.loading-left-bg{translate:-100%}.loaded>.loading-right-bg{translate:100%}',
  '.spinner-box{position:absolute;inset:0;display:grid;place-content:center;place-items:center',
  ';color:var(--preloader-color);transition:opacity .2s}.loaded>.spinner-box{opacity:0}',
  '.configure-border-1,.configure-border-2{grid-area:1/1;inline-size:100px;block-size:100px',
  ';border:3px solid;opacity:.6}.configure-border-2{rotate:45deg;opacity:.3}.configure-core{display:none}',
  '.loading-word{grid-area:1/1;font-size:.85em}',
  '@keyframes loading-over{to{opacity:0;visibility:hidden}}@keyframes loading-turn{to{rotate:1turn}}',
  '@media (prefers-reduced-motion:no-preference){.configure-border-1{animation:loading-turn 3s infinite}',
  '.configure-border-2{animation:loading-turn 3s infinite reverse}}',
  '@media (prefers-reduced-motion:reduce){.loading-left-bg,.loading-right-bg{transition:none}}',
  '@media (scripting:none),print{#loading-box{display:none}}',
].join('')

const BAR = [
  '.pace{animation:loading-over .4s 6s forwards}.pace-inactive{visibility:hidden;transition:visibility 0s .5s}',
  '.pace-active>.pace-progress{animation:pace-creep 5s cubic-bezier(.1,.7,.3,1) forwards}',
  '.pace-inactive>.pace-progress{transform:translate3d(100%,0,0);transition:transform .4s}',
  '@keyframes loading-over{to{opacity:0;visibility:hidden}}@keyframes pace-creep{to{transform:translate3d(85%,0,0)}}',
  '@media (scripting:none),print,(prefers-reduced-motion:reduce){.pace{display:none}}',
].join('')

const LOOK_OF_BAR =
  '.pace{pointer-events:none}.pace-progress{position:fixed;z-index:2000;top:0;right:100%;inline-size:100%' +
  ';block-size:2px;background:var(--theme-colour)}'
