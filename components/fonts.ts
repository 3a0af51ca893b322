import localFont from 'next/font/local';

export const sans = localFont({
  src: [
    { path: '../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-noto-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

export const serif = localFont({
  src: [{ path: '../node_modules/@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2', weight: '600' }],
  variable: '--font-noto-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** The reading weight, needed by entry texts only. */
export const reading = localFont({
  src: [{ path: '../node_modules/@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2', weight: '400' }],
  variable: '--font-noto-reading',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const arabicRange = [{ prop: 'unicode-range', value: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC' }];

/** Downloaded only where a page has Arabic letters. */
export const arabic = localFont({
  src: [
    { path: '../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-noto-arabic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: arabicRange,
});

export const naskh = localFont({
  src: [
    { path: '../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-noto-naskh',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: arabicRange,
});
