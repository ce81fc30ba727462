export { type AppOptions, buildApp } from './app.ts'
export { type ProblemCode, PROBLEMS } from './problem.ts'
export {
  checkAccess,
  DEFAULT_HOST,
  DEFAULT_PORT,
  type RunningServer,
  serve,
  ServeError,
  type ServeOptions,
} from './serve.ts'
export { createSnapshot, type Snapshot } from './snapshot.ts'
export type { ServerState } from './state.ts'
