import { escapeHtml } from '../../site/escape'

/** What `hexo server` shows in place of a page that is not there. It asks again by itself, so that a save mends it. */
export const errorPage = (title: string, reason: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${SECONDS}">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; padding: 5vh 6vw; background: #1c1f26; color: #eceff4; font: 16px/1.6 system-ui, sans-serif }
h1 { margin: 0 0 1em; color: #ff9b93; font-size: 1.4em }
pre { padding: 1em; overflow-x: auto; background: #101218; border-radius: 6px; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap }
</style>
</head>
<body>
<main id="hexo-butterfly-error">
<h1>${escapeHtml(title)}</h1>
<pre tabindex="0">${escapeHtml(reason)}</pre>
<p>Mend it and save: this page comes back by itself. hexo generate would have stopped here.</p>
</main>
</body>
</html>
`

const SECONDS = 2
