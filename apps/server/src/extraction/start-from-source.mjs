// Starts the worker where the sources run as they are; the built command has it as JavaScript.
import { tsImport } from 'tsx/esm/api'

await tsImport('./extraction-worker.ts', import.meta.url)
