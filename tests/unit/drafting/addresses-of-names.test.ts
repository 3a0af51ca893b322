import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '@/lib/editorial/free-slugs';
import { slugSchema } from '@/lib/vocabulary/vocabulary';

test.each([
  ['Безопасное убежище для семей', 'bezopasnoe-ubezhishche-dlya-semey'],
  ['Притулок для родин', 'pritulok-dlya-rodin'],
  ['مأوى آمن للعائلات', 'mwa-amn-llilt'],
  ['Καταφύγιο για οικογένειες', 'katafygio-gia-oikogeneies'],
  ['移民家庭的安全住所', 'yi-min-jia-ting-de-an-quan-zhu-suo'],
  ['이주민 가족을 위한 쉼터', 'ijumin-gajogeul-wihan-swimteo'],
  ['ที่พักพิงสำหรับผู้ย้ายถิ่น', 'thiphakphingsmahrabphuyaythin'],
  ['ደህንነቱ የተጠበቀ መጠለያ', 'dehnnetu-yetetebeke-meteleya'],
  ['מקלט בטוח', 'mklt-vtvh'],
  ['शरणार्थियों के लिए आश्रय', 'srnarthiyom-ke-lie-asry'],
  ['თავშესაფარი', 'tavshesapari'],
  ['Ապաստան', 'apastan'],
  ['Łódź & Ørsted — Straße', 'lodz-orsted-strasse'],
  ['Café Zürich 5,1 %', 'cafe-zurich-5-1'],
])('“%s” has the address %s', (title, address) => expect(slugOf(title)).toBe(address));

test('what has no letters falls back to chance, each time another', () => {
  for (const title of ['', '!!!', '👍👍', '﷐']) {
    expect(slugOf(title)).toMatch(/^entry-[0-9a-f]{8}$/);
    expect(slugOf(title, 'organisation')).toMatch(/^organisation-[0-9a-f]{8}$/);
  }
  expect(slugOf('')).not.toBe(slugOf(''));
});

test('any text has an address of at most 80 signs that addresses may have, and the same text the same', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('x'.repeat(500), '道'.repeat(300), 'ﷺ'.repeat(50)));
  fc.assert(
    fc.property(text, (title) => {
      const slug = slugOf(title);
      expect(slugSchema.safeParse(slug).success, slug).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(80);
      if (!/^entry-[0-9a-f]{8}$/.test(slug)) expect(slugOf(title)).toBe(slug);
    }),
    { numRuns: 300 },
  );
}, 30_000);
