import { useEffect, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

const current = (): Size => ({ width: innerWidth, height: innerHeight })

/** Size of the window in CSS pixels. */
export function useWindowSize(): Size {
  const [size, setSize] = useState(current)
  useEffect(() => {
    const follow = (): void => setSize(current())
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  return size
}
