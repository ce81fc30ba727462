import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '../styles/index.css'
import { start } from '../start.tsx'
import { embeddedSource } from './embedded-source.ts'
import type { EmbeddedData } from './embedded-source.ts'

// Written by the command that made this page, from what it extracted; `loadGraph` checks the graph.
const data = JSON.parse(document.getElementById('cloudlore-data')?.textContent ?? '{}') as EmbeddedData
start(embeddedSource(data))
