import { useEffect, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Key } from 'react-aria-components'
import type { Draft } from '../view/path-question.ts'
import { completionOf } from '../view/completion.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { askedBefore, rememberQuestion } from './question-history.ts'
import { isTakingKeys } from './shortcut-key.ts'
import { SuggestionRow } from './SuggestionRow.tsx'
import { suggestionsOf } from './suggestions.ts'
import type { Suggestion } from './suggestions.ts'
import { useEntityHits } from './use-entity-hits.ts'

const AFTER_MENU_MILLISECONDS = 60

/**
 * The one box. What is typed finds entities as they are named; Enter asks it as a question, a suggestion completes the
 * name or, where the name is all there is, opens the entity. Nothing happens while an IME composes.
 */
export function QuestionBox() {
  const { view, draft, dispatch, t } = useExplorer()
  const [text, setText] = useState(view.question ?? '')
  const [caret, setCaret] = useState(Infinity)
  const input = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLDivElement>(null)
  // What stands behind the caret stays as it is.
  const [head, tail] = [text.slice(0, caret), text.slice(caret)]
  const completion = useMemo(() => completionOf(head), [head])
  const hits = useEntityHits(completion.fragment)
  const [recent, setRecent] = useState(askedBefore)
  const suggestions = useMemo(() => suggestionsOf(text, hits, recent), [text, hits, recent])

  useEffect(() => {
    setText(view.question ?? '')
    if (view.question === null) return
    rememberQuestion(view.question)
    setRecent(askedBefore())
  }, [view.question])
  useSlashKey(input)
  useDraft(input, draft, setText)

  // In the next frame: while it handles the choice, the combo box puts the focus back, and an open list of suggestions
  // keeps the rest of the page from screen readers.
  const leave = (): void => {
    requestAnimationFrame(() => input.current?.blur())
  }
  const ask = (words = text): void => {
    const question = words.trim()
    if (question === '') return
    dispatch({ type: 'ask', question })
    leave()
  }
  const write = (words: string): void => {
    setText(words)
    setCaret(input.current?.selectionStart ?? Infinity)
  }
  const choose = (key: Key | null): void => {
    const chosen = suggestions.find((suggestion) => suggestion.key === key)
    if (chosen?.kind === 'ask' || chosen?.kind === 'recent') ask(chosen.text)
    else if (chosen && completion.before + tail !== '') write(completion.before + chosen.hit.label + tail)
    else if (chosen) {
      dispatch({ type: 'select-node', id: chosen.hit.id })
      setText('')
      leave()
    }
  }

  return (
    <ComboBox<Suggestion>
      className="question-box"
      aria-label={t('box.label')}
      items={suggestions}
      inputValue={text}
      onInputChange={write}
      value={null}
      onChange={choose}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger={recent.length > 0 && text === '' ? 'focus' : 'input'}
    >
      <div ref={field} className="question-field" onKeyDownCapture={(event) => isAsking(event) && ask()}>
        <Icon name="search" />
        <Input
          ref={input}
          className="question-input"
          placeholder={t('box.placeholder')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        {text === '' && <kbd className="question-key">/</kbd>}
      </div>
      <Popover className="suggestions" offset={6} triggerRef={field} placement="bottom start">
        {/* A landmark, as it stands outside all others. */}
        <section aria-label={t('box.suggestions')}>
          <ListBox<Suggestion> className="suggestion-list">
            {(suggestion) => (
              <ListBoxItem
                id={suggestion.key}
                textValue={suggestion.kind === 'entity' ? suggestion.hit.label : suggestion.text}
                className="suggestion"
              >
                <SuggestionRow suggestion={suggestion} />
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  )
}

/** Enter with no suggestion chosen. The Enter that ends a composition is not one. */
function isAsking(event: React.KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false
  return event.target instanceof HTMLInputElement && !event.target.hasAttribute('aria-activedescendant')
}

function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTakingKeys(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [input])
}

/** What was begun elsewhere, to be gone on with. In a later task: the menu that began it gives the focus back first. */
function useDraft(
  input: React.RefObject<HTMLInputElement | null>,
  draft: Draft | null,
  setText: (text: string) => void,
): void {
  useEffect(() => {
    if (!draft) return
    setText(draft.text)
    const timer = setTimeout(() => {
      input.current?.focus()
      input.current?.setSelectionRange(draft.caret, draft.caret)
    }, AFTER_MENU_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [input, draft, setText])
}
