export { isLoopback } from './access.ts'
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
export { createState, type Failure, type ServerState, type StateEvent } from './state.ts'
export { followNotes, type Following, type FollowOptions } from './live.ts'
