import { layOut } from './layout.ts'
import type { LayoutInput } from './layout-input.ts'

// A worker: takes a `LayoutInput`, answers with `Positions`. Keeps the page free while the map is laid out.
addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => postMessage(layOut(data)))
