// Loaded into the measured process before Hexo: writes what the whole process has cost when it ends.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const cpuSeconds = (user + system) / 1e6
  const peakMiB = process.resourceUsage().maxRSS / 1024
  writeFileSync(process.env.BENCH_METER, JSON.stringify({ cpuSeconds, peakMiB }))
})
