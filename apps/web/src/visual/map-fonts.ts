/** Weights in which the map is lettered. */
const WEIGHTS = [470, 560, 650] as const

/**
 * Has the letters of texts loaded. The font comes in many files, by letter, each asked for when a letter of it is drawn:
 * those of the map would come after it was drawn, and have it lettered again.
 */
export function loadLetters(texts: readonly string[]): void {
  const letters = [...new Set(texts.join(''))].join('')
  for (const weight of WEIGHTS) void document.fonts.load(`${weight} 12px "Pretendard Variable"`, letters)
}
