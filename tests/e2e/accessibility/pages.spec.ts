import { addresses, firstEntry } from '../support/addresses';
import { expect, test } from '../support/test';
import { inArabic, lookAt, overflowPx, viewNames } from '../support/views';

for (const address of addresses) {
  for (const view of viewNames) {
    test(`${address} (${view}) has nothing that axe finds and does not scroll sideways`, async ({ page, expectAccessible }) => {
      await lookAt(page, view);
      await page.goto(address);
      await expectAccessible();
      expect(await overflowPx(page)).toBe(0);
    });
  }
  test(`${inArabic(address)} runs from right to left and has nothing that axe finds`, async ({ page, expectAccessible }) => {
    await lookAt(page, 'narrow');
    await page.goto(inArabic(address));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectAccessible();
    expect(await overflowPx(page)).toBe(0);
  });
}

for (const kind of ['practice', 'enabler'] as const) {
  for (const view of viewNames) {
    test(`a ${kind} (${view}) has nothing that axe finds and does not scroll sideways`, async ({ page, baseURL, expectAccessible }) => {
      await lookAt(page, view);
      await page.goto(await firstEntry(baseURL!, kind));
      await expectAccessible();
      expect(await overflowPx(page)).toBe(0);
    });
  }
}
