import { lazy } from 'react'

// Loaded when they are first opened: the first drawing of the map needs none of them.
export const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))
export const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }))
