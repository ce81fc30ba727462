import type { NoteClaim } from '../api/api.ts'
import type { NotePlace } from '../view/view-state.ts'
import type { Highlight } from './inline-runs.ts'

/** Claims of a note, and the sentence that was asked for, by each line that they touch. */
export function highlightsByLine(
  claims: readonly NoteClaim[],
  place: NotePlace,
): ReadonlyMap<number, readonly Highlight[]> {
  const byLine = new Map<number, Highlight[]>()
  const put = (highlight: Highlight, from: number, to: number): void => {
    for (let line = from; line <= to; line++) {
      const there = byLine.get(line)
      if (there) there.push(highlight)
      else byLine.set(line, [highlight])
    }
  }
  const isWanted = ({ offset, endOffset }: NoteClaim): boolean =>
    offset === place.offset && endOffset === place.endOffset
  for (const claim of claims) {
    const { edge, offset, endOffset, line, endLine } = claim
    put({ edge, offset, endOffset, wanted: isWanted(claim) }, line, endLine)
  }
  if (place.endOffset > place.offset && !claims.some(isWanted)) {
    put({ edge: null, offset: place.offset, endOffset: place.endOffset, wanted: true }, place.line, place.line + 40)
  }
  return byLine
}
