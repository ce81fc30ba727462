import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { CopyForm } from '../view/copy-answer.ts'
import { copyText } from './copy-text.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'

interface CopyMenuProps<Form extends CopyForm> {
  readonly forms: readonly Form[]
  readonly textOf: (form: Form) => string
}

/** Puts an answer on the clipboard, in the form that is wanted. */
export function CopyMenu<Form extends CopyForm>({ forms, textOf }: CopyMenuProps<Form>) {
  const { t, say } = useExplorer()
  const copy = async (text: string): Promise<void> => {
    say({ title: t((await copyText(text)) ? 'answer.copied' : 'answer.notCopied'), lines: [] })
  }
  return (
    <MenuTrigger>
      <Button className="text-button">
        <Icon name="copy" /> {t('answer.copy')}
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu>
          {forms.map((form) => (
            <MenuItem key={form} className="menu-item" onAction={() => void copy(textOf(form))}>
              {t(`answer.copy${form}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
