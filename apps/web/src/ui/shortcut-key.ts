/**
 * The key that a shortcut means: a letter in lower case, anything else as the browser names it. Where the keyboard
 * writes Hangul, or an IME takes the key, it is the Latin letter of the key's place.
 */
export function shortcutKey({ key, code }: { readonly key: string; readonly code: string }): string {
  const isForeign = key === 'Process' || (key.length === 1 && key > '~')
  if (isForeign && code.startsWith('Key')) return code.slice(3).toLowerCase()
  return key.length === 1 ? key.toLowerCase() : key
}

/** True where keys are written, or lead through a list: they are no shortcuts there. */
export function isTakingKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role=menu], [role=listbox]') !== null
}
