import type { Relation } from '@cloudlore/graph'
import type { Family } from './families.ts'

export const THEMES = ['light', 'dark'] as const
export type ThemeName = (typeof THEMES)[number]

/** Colours of what is drawn on the canvas, as `#rrggbb`; the CSS variables of `styles/theme.css` hold the rest. */
export interface Theme {
  readonly name: ThemeName
  readonly background: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly outline: string
  /** What is asked for and selected; no category has it. */
  readonly accent: string
  readonly negated: string
  readonly families: Readonly<Record<Family, string>>
  readonly relations: Readonly<Record<Relation, string>>
}

const LIGHT: Theme = {
  name: 'light',
  background: '#f7f8fa',
  surface: '#ffffff',
  ink: '#171a21',
  muted: '#5a6272',
  outline: '#dfe3ea',
  accent: '#3446d6',
  negated: '#c2253c',
  families: {
    compute: '#db6c0c',
    storage: '#4aa56f',
    database: '#2c39a1',
    network: '#a676be',
    integration: '#7e156e',
    security: '#b85028',
    management: '#0badf7',
    analytics: '#cdaa2f',
    ai: '#0c8770',
    other: '#514c38',
    external: '#98a1af',
  },
  relations: {
    'integrates-with': '#a9b3c4',
    replaces: '#d1602b',
    limits: '#c3a24a',
    'part-of': '#dde2ea',
  },
}

const DARK: Theme = {
  name: 'dark',
  background: '#101217',
  surface: '#181b22',
  ink: '#eceef3',
  muted: '#9aa3b3',
  outline: '#2a2f3a',
  accent: '#a4b1ff',
  negated: '#ff7a85',
  families: {
    compute: '#d1700e',
    storage: '#a8dfac',
    database: '#3971da',
    network: '#9b8cfe',
    integration: '#f479c7',
    security: '#b54d46',
    management: '#5be6fd',
    analytics: '#d1d44c',
    ai: '#40a195',
    other: '#c1af8f',
    external: '#6b7485',
  },
  relations: {
    'integrates-with': '#4b5467',
    replaces: '#e07a45',
    limits: '#8d7736',
    'part-of': '#2b303b',
  },
}

export const THEME: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK }
