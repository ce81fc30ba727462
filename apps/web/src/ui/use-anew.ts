import { useEffect, useRef } from 'react'

/** Calls back when a value has become another one; not for the first. */
export function useAnew(value: unknown, onChange: () => void): void {
  const last = useRef(value)
  const latest = useRef(onChange)
  useEffect(() => void (latest.current = onChange))
  useEffect(() => {
    if (last.current === value) return
    last.current = value
    latest.current()
  }, [value])
}
