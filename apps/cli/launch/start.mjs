// npm start [-- PATH… [--port N] [--host H] [--open]]: installs, builds, serves.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { launch } from './workspace.mjs'

await launch(async () => {
  await ensureInstalled()
  await ensureBuilt()
  // npm moves to the checkout before it runs a script; paths were meant from where the user is.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  // In this process rather than a child, so that signals reach the server and its exit code is ours.
  process.argv.splice(2, 0, 'serve')
  await import('../dist/main.js')
})
