import { useEffect } from 'react'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'

/** Something that happened and needs no answer. */
export interface News {
  readonly title: string
  readonly lines: readonly string[]
}

const SHOWN_MILLISECONDS = 9000

interface ToastProps {
  readonly news: News | null
  readonly onClose: () => void
}

/** Says the latest news; goes away by itself. The region stays, so that screen readers hear what comes into it. */
export function Toast({ news, onClose }: ToastProps) {
  const { t } = useExplorer()
  useEffect(() => {
    if (!news) return
    const timer = setTimeout(onClose, SHOWN_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [news, onClose])
  return (
    <div className="toasts" role="status">
      {news && (
        <div className="toast">
          <div>
            <strong>{news.title}</strong>
            {news.lines.map((line) => (
              <p key={line} className="toast-line">
                {line}
              </p>
            ))}
          </div>
          <IconButton icon="close" label={t('action.close')} small onClick={onClose} />
        </div>
      )}
    </div>
  )
}
