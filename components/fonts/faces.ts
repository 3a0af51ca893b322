import localFont from 'next/font/local';

/*
 * The Latin files beside this one are Noto Sans and Noto Serif (packages @fontsource/noto-sans and noto-serif 5.3,
 * licence in OFL.txt), cut down with subset-font 2.9: `noto-…-400` to U+0020-007E, U+00A0-00FF and the usual
 * punctuation and arrows, `…-extended` to the letters named below. The Arabic ones come whole from their packages.
 */

export const sans = localFont({
  src: [
    { path: './noto-sans-400.woff2', weight: '400' },
    { path: './noto-sans-600.woff2', weight: '600' },
  ],
  variable: '--font-noto-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

export const serif = localFont({
  src: [{ path: './noto-serif-600.woff2', weight: '600' }],
  variable: '--font-noto-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** The reading weight: entry texts and the sentence above the list. */
export const reading = localFont({
  src: [{ path: './noto-serif-400.woff2', weight: '400' }],
  variable: '--font-noto-reading',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

/** Extended Latin, cut down to the letters that names and places need; downloaded only where a page has one. */
export const sansExtended = localFont({
  src: [
    { path: './noto-sans-extended-400.woff2', weight: '400' },
    { path: './noto-sans-extended-600.woff2', weight: '600' },
  ],
  variable: '--font-noto-sans-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-017F,U+01A0-01A1,U+01AF-01B0,U+0218-021B,U+1E80-1E85,U+1EA0-1EF9' }],
});

export const serifExtended = localFont({
  src: [
    { path: './noto-serif-extended-400.woff2', weight: '400' },
    { path: './noto-serif-extended-600.woff2', weight: '600' },
  ],
  variable: '--font-noto-serif-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-017F,U+01A0-01A1,U+01AF-01B0,U+0218-021B,U+1E80-1E85,U+1EA0-1EF9' }],
});

/** Downloaded only where a page has Arabic letters. */
export const arabic = localFont({
  src: [
    { path: '../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-noto-arabic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' }],
});

export const naskh = localFont({
  src: [
    { path: '../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-noto-naskh',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' }],
});
