export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a node stands and how large it is. */
export interface Disc extends Point {
  readonly radius: number
}
