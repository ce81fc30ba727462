import type { Count } from '../graph/facets.ts'

/** How many are shown and, where that is not all, of how many. */
export function LegendCount({ count }: { readonly count: Count | undefined }) {
  if (!count) return null
  const { shown, all } = count
  return (
    <span className="count">
      <span className={shown === 0 ? undefined : 'count-shown'}>{shown}</span>
      {shown !== all && <> / {all}</>}
    </span>
  )
}
