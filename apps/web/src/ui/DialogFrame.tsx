import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'

interface DialogFrameProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, closed by Escape, by its button, or by a click beside it. */
export function DialogFrame({ title, onClose, children }: DialogFrameProps) {
  const { t } = useExplorer()
  return (
    <ModalOverlay className="modal-ground" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="export-dialog">
          <div className="export-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label={t('action.close')} onClick={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
