/** Outlines on a 20 by 20 grid, drawn with a round pen of 1.6. */
const PATHS = {
  search: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM17 17l-3.8-3.8',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'M12 4 6 10l6 6',
  undo: 'M7 4 3 8l4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l4 4-4 4M17 8H8.500a4.500 4.500 0 0 0 0 9H12',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100',
  moon: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500Z',
  share: 'M10 12V3M6.500 6 10 2.500 13.500 6M4 10v6h12v-6',
  filter: 'M3 5h14M6 10h8M8.500 15h3',
  arrowDown: 'M10 3v13M5 11.500l5 5 5-5',
  arrowUp: 'M10 17V4M5 8.500l5-5 5 5',
  arrowRight: 'M3 10h13M11.500 5l5 5-5 5',
  arrowLeft: 'M17 10H4M8.500 5l-5 5 5 5',
  note: 'M5 2.500h7l3.500 3.500v11.500H5ZM12 2.500V6h3.500M7.500 10h5M7.500 13.500h5',
  copy: 'M7 7h9v9H7ZM4 13V4h9',
  picture: 'M3 4h14v12H3ZM3 13l4-4 4 4 2.500-2.500L17 14M13 8.500a1 1 0 1 0 0-2 1 1 0 0 0 0 2',
  download: 'M10 3v9M6.500 9l3.500 3.500L13.500 9M4 13v3.500h12V13',
  keys: 'M2.500 5h15v10h-15ZM5.500 8h.010M8.500 8h.010M11.500 8h.010M14.500 8h.010M6.500 12h7',
  chevron: 'M7 5l5 5-5 5',
  link: 'M8.500 11.500a3.500 3.500 0 0 0 5 0l2.500-2.500a3.500 3.500 0 0 0-5-5L10 5M11.500 8.500a3.500 3.500 0 0 0-5 0L4 11a3.500 3.500 0 0 0 5 5l1-1',
} as const
export type IconName = keyof typeof PATHS

/** Decoration only: what it stands for is said by the button around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
