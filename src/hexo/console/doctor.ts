import type Hexo from 'hexo'
import type { Arguments } from './arguments'
import { diagnosis } from './diagnosis'
import { examine } from './examine'
import { findingsOf, isWrong } from './findings'

/** Says everything that is wrong with the blog; the process then ends with 1. */
export async function doctor(hexo: Hexo, args: Arguments) {
  const examination = await examine(hexo)
  const findings = await findingsOf(hexo, examination)
  const healthy = !findings.some(isWrong)
  // What Hexo made of a page that fails is told below.
  process.exitCode = healthy ? 0 : 1
  console.log(
    args.json
      ? JSON.stringify({ healthy, findings, hosts: examination.contacts }, null, 2)
      : await diagnosis(hexo, examination, findings),
  )
}
