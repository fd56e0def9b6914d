import { eitherSignal } from './either-signal'

/** Milliseconds; a reader who waits longer has read the blog's own line. */
const PATIENCE = 5000

interface Service {
  readonly url: string
  /** The sentence, and a second line that says where it comes from. */
  read(answer: unknown): (string | undefined)[]
}

const SERVICES: Readonly<Record<1 | 2 | 3, Service>> = {
  1: {
    url: 'https://v1.hitokoto.cn',
    read: answer => [textOf(answer, 'hitokoto'), origin(textOf(answer, 'from'))],
  },
  2: {
    url: 'https://v.api.aa1.cn/api/yiyan/index.php?aa1=json',
    read: answer => [textOf(Array.isArray(answer) ? answer[0] : answer, 'yiyan')],
  },
  3: {
    url: 'https://v1.jinrishici.com/all.json',
    read: answer => [
      textOf(answer, 'content'),
      origin([textOf(answer, 'author'), textOf(answer, 'origin')].filter(Boolean).join(' · ')),
    ],
  },
}

const textOf = (answer: unknown, key: string): string | undefined => {
  const value = (answer as Record<string, unknown> | null)?.[key]
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

const origin = (text: string | undefined) => (text ? `—— ${text}` : undefined)

/** The lines that a service has for today; none when it cannot be asked. */
export async function remoteSentence(source: 1 | 2 | 3, signal: AbortSignal): Promise<string[]> {
  const { url, read } = SERVICES[source]
  try {
    const answer = await fetch(url, { signal: eitherSignal(signal, AbortSignal.timeout(PATIENCE)) })
    return answer.ok ? read(await answer.json()).filter(line => line !== undefined) : []
  } catch {
    return []
  }
}
