/** Where the map's layout starts from. Categories stand round a circle, entities on discs about their category. */
export interface Place {
  /** Index of the category and how many there are. */
  readonly sector: number
  readonly sectors: number
  /** Id of the service that a feature or limit is set near. */
  readonly service: string
}

const RING = 100
const DISC = 26
const NEAR = 6

/**
 * Position of a node, seeded by its key and those of its service and category, in units of a map about 260 wide: same
 * key, same place, whatever else is in the graph. Rounded to 3 decimals.
 */
export function seededPosition(key: string, place: Place): { x: number; y: number } {
  const turn = (2 * Math.PI * place.sector) / Math.max(1, place.sectors)
  const centre = { x: RING * Math.cos(turn), y: RING * Math.sin(turn) }
  const service = onDisc(place.service, DISC)
  const own = key === place.service ? { x: 0, y: 0 } : onDisc(key, NEAR)
  return { x: rounded(centre.x + service.x + own.x), y: rounded(centre.y + service.y + own.y) }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** A point spread evenly over a disc; the square root makes up for the outer rings being longer. */
function onDisc(seed: string, radius: number): { x: number; y: number } {
  const hash = hashOf(seed)
  const angle = 2 * Math.PI * ((hash & 0xffff) / 0x10000)
  const distance = radius * Math.sqrt((hash >>> 16) / 0x10000)
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}

/** FNV-1a over UTF-16 units, 32 bits, with the final mixing of MurmurHash3 so that near keys fall far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
