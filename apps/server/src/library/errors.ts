/** What can be wrong with the paths that a user gives, told apart by `code`, never by text. */
export type InputErrorCode =
  | 'CATALOG_UNREADABLE'
  | 'FOLDER_WITHOUT_NOTES'
  | 'GRAPH_UNREADABLE'
  | 'NOTE_BINARY'
  | 'NOTE_EMPTY'
  | 'NOTE_ENCODING'
  | 'PATH_NOT_FOUND'
  | 'PATH_UNREADABLE'

/** Input that cannot be read. The message begins with the path and says what to do. */
export class InputError extends Error {
  readonly code: InputErrorCode

  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.name = 'InputError'
    this.code = code
  }
}

/** Why a call to the file system failed, in words: never its stack or errno. */
export function readFailure(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InputError('PATH_NOT_FOUND', `${path}: no such file or folder. Check the path.`)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError('PATH_UNREADABLE', `${path}: permission denied. Make it readable for this user.`)
  }
  const reason = typeof code === 'string' ? code : error instanceof Error ? error.message : String(error)
  return new InputError('PATH_UNREADABLE', `${path}: cannot be read (${reason}).`)
}
