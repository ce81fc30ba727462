import { useExplorer } from './explorer-context.ts'

/** Leads to the AWS documentation; nothing for what has none there. */
export function DocsLink({ docs }: { readonly docs: string | null }) {
  const { t } = useExplorer()
  if (!docs?.startsWith('/')) return null
  return (
    <a className="chip" href={`https://docs.aws.amazon.com${docs}`} target="_blank" rel="noreferrer">
      {t('action.docs')} ↗
    </a>
  )
}
