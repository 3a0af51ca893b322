import { expect, test } from 'vitest';
import { contactDataIn } from '@/lib/content/contact-data';

test.each(['ana@example.org', 'Write to first.last+news@mail.example.co.uk today'])('finds the e-mail address in %j', (text) => {
  expect(contactDataIn(text)).toBe('e-mail address');
});

test.each(['+41 22 730 42 22', '+254 (0)20 123-4567', '06 12 34 56 78', '0612345678', 'tel. 730 4222', 'WhatsApp: 5512 3456', 'call 112233 at night'])(
  'finds the phone number in %j',
  (text) => {
    expect(contactDataIn(text)).toBe('phone number');
  },
);

test.each([
  '2011–2014, by location',
  'from 2015-10 to 2016-11',
  '01-02-2016',
  '6,138,068 CHF, 92 % covered',
  'EUR 49.29 million for five countries',
  'from 2,064,735 up to 4,608,611, then 3,303,742 (98.7% covered)',
  'appeal MDR65001, A/HRC/53/26, para. 48',
  '205/225/249 falling to 155/119/197',
  'The hotline took 14,973 calls in 2015',
  'https://cri.it/2017/07/28/3000-migranti?id=0612345678901',
  'https://example.org/@someone',
])('leaves %j alone', (text) => {
  expect(contactDataIn(text)).toBeUndefined();
});
