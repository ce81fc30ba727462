// Preloaded with `--import`: writes the most memory that the process ever held, in kilobytes, to the file that PEAK_MEMORY names.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const { PEAK_MEMORY } = process.env
if (isMainThread && PEAK_MEMORY) {
  process.on('exit', () => writeFileSync(PEAK_MEMORY, String(process.resourceUsage().maxRSS)))
}
