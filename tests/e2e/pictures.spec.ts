import sharp from 'sharp';
import { accessibilityProblems } from './support/axe';
import { begin, whole, write } from './support/drafts';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';

test.setTimeout(300_000);

/** A picture as a phone sends it: turned, and with the place where it was taken. */
async function photograph(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7a9a8a' } }).withMetadata({ orientation: 6 }).withExif({ IFD0: { Make: 'SECRETCAMERA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 48/1 23/1' } }).jpeg().toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

test('a picture is added and described with the keyboard, published, and seen by readers without what its file said', async ({ as, visitor }) => {
  const edda = await as('edda');
  const id = await begin(edda, 'Shade on the way');
  await write(edda, id, whole);
  await edda.reload();
  const pictures = edda.getByRole('group', { name: 'Pictures' });
  await edda.getByLabel('Choose pictures').focus();
  const chooser = edda.waitForEvent('filechooser');
  await edda.keyboard.press('Space');
  await (await chooser).setFiles([await photograph('IMG_1.jpg'), { name: 'plan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }]);
  await expect(pictures.getByRole('alert')).toContainText('plan.jpg was not added. It is a drawing in SVG');
  await expect(pictures.getByLabel('Alternative text')).toBeFocused();
  await edda.keyboard.type('A cloth is spread between two trees.');
  for (const words of ['Where people wait for the bus.', 'Ana Example']) {
    await edda.keyboard.press('Tab');
    await edda.keyboard.type(words);
  }
  await expect(edda.getByText('Pictures 1, Licence is missing.').first()).toBeVisible();
  await pictures.getByLabel('Licence').selectOption('CC BY 4.0');
  await pictures.getByRole('combobox', { name: 'People' }).selectOption('Nobody can be seen');
  await expect(edda.getByText(/^Saved \d/)).toBeVisible();
  expect(await accessibilityProblems(edda)).toEqual([]);
  await edda.setViewportSize({ width: 320, height: 700 });
  expect(await overflowPx(edda)).toBeLessThanOrEqual(0);
  const source = (await pictures.getByRole('img', { name: 'A cloth is spread between two trees.' }).getAttribute('src'))!;
  const reader = await visitor();
  expect((await reader.request.get(source)).status()).toBe(404);

  await edda.goto(`/workspace/entries/${id}/review`);
  await edda.getByRole('button', { name: 'Publish now' }).click();
  await expect(edda.getByText('Published. Readers see it now.')).toBeVisible();

  await reader.goto('/catalogue/shade-on-the-way');
  const shown = reader.getByRole('figure').getByRole('img', { name: 'A cloth is spread between two trees.' });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.complete && image.naturalHeight > image.naturalWidth)).toBe(true);
  await expect(reader.getByRole('figure')).toContainText('Picture: Ana Example · CC BY 4.0');
  expect(await accessibilityProblems(reader)).toEqual([]);
  const file = await reader.request.get(source);
  expect([file.status(), file.headers()['content-type'], file.headers()['cache-control']]).toEqual([200, 'image/webp', 'public, max-age=31536000, immutable']);
  expect((await file.body()).toString('latin1')).not.toMatch(/SECRETCAMERA|GPS|EXIF/);
  expect(await reader.context().cookies()).toEqual([]);
});
