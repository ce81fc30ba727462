/** Locales of the page's languages; what libraries say in others is left out of the build. */
export const LOCALES = { en: 'en-US', ko: 'ko-KR' } as const
