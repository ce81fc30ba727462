import type { EntityHit } from '../api/api.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { familyOf } from '../visual/families.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { Shape } from './Shape.tsx'
import type { Suggestion } from './suggestions.ts'

export function SuggestionRow({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useExplorer()
  if (suggestion.kind === 'entity') return <EntityRow hit={suggestion.hit} />
  if (suggestion.kind === 'recent')
    return (
      <>
        <Icon name="undo" />
        <span className="suggestion-name">{suggestion.text}</span>
        <span className="suggestion-kind">{t('box.recent')}</span>
      </>
    )
  return (
    <>
      <Icon name="arrowRight" />
      <span className="suggestion-name">{t('box.ask', { text: suggestion.text })}</span>
      <kbd>Enter</kbd>
    </>
  )
}

function EntityRow({ hit }: { readonly hit: EntityHit }) {
  const { t } = useExplorer()
  const aside = hit.matched && hit.matched !== hit.label ? t('box.matched', { alias: hit.matched }) : (hit.korean ?? '')
  return (
    <>
      <Shape shape={NODE_SHAPES[hit.kind]} family={familyOf(hit.category)} />
      <span className="suggestion-name">{hit.label}</span>
      <span className="suggestion-aside">{aside}</span>
      <span className="suggestion-kind">{hit.inNotes ? t(`kind.${hit.kind}`) : t('box.notInNotes')}</span>
    </>
  )
}
