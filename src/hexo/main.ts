import { join, sep } from 'node:path'
import type Hexo from 'hexo'
import { mountTheme } from './mount-theme'
import { register } from './register'

/** Hexo hands itself to the scripts and plugins it loads. */
declare const hexo: Hexo

const packageDir = join(__dirname, '..') + sep

if (mountTheme(hexo, packageDir)) register(hexo, packageDir)
