import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

interface IconButtonProps extends React.ComponentPropsWithRef<'button'> {
  readonly icon: IconName
  /** What it does: said by screen readers, and shown where the pointer rests. */
  readonly label: string
  readonly small?: boolean
}

/** A button that shows no more than an icon. */
export function IconButton({ icon, label, small = false, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      className={small ? 'icon-button is-small' : 'icon-button'}
      aria-label={label}
      title={label}
      {...button}
    >
      <Icon name={icon} />
    </button>
  )
}
