import { accessibilityProblems } from './support/axe';
import { concept, opened, status, summary, test } from './support/editor';
import type { SignedIn } from './support/people';
import { expect } from './support/test';

test('what is typed is saved within a pause, and is there after a reload', async ({ page, open }) => {
  await open('Red Cross medical teams');
  await concept(page).fill('Families look for each other with pictures.');
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(concept(page)).toHaveValue('Families look for each other with pictures.');
  await expect(page.getByRole('heading', { name: 'Changes on this device that were not saved' })).toHaveCount(0);
});

test.describe('without a connection', () => {
  test.use({ allowedMisdeeds: [/ERR_INTERNET_DISCONNECTED/] });

  test('changes are kept on the device and saved when it is back', async ({ page, context, open }) => {
    const address = await open('Airport reception');
    await context.setOffline(true);
    await concept(page).fill('Written on the train.');
    await expect(status(page)).toHaveText(/^Offline, kept on this device/);
    await context.setOffline(false);
    await expect(status(page)).toHaveText(/^Saved/);
    await opened(page, address);
    await expect(concept(page)).toHaveValue('Written on the train.');
  });

  test('changes survive a closed tab and are offered with what differs', async ({ page, context, open }) => {
    const address = await open('Emergency night shelter');
    await context.setOffline(true);
    await concept(page).fill('Written before the tab was closed.');
    await expect(status(page)).toHaveText(/^Offline/);
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await opened(later, address);
    const panel = later.getByRole('region', { name: 'Changes on this device that were not saved' });
    await panel.getByText('What differs').click();
    await expect(panel).toContainText('Written before the tab was closed.');
    expect(await accessibilityProblems(later)).toEqual([]);
    await panel.getByRole('button', { name: 'Go on with them' }).click();
    await expect(status(later)).toHaveText(/^Saved/);
    await expect(concept(later)).toHaveValue('Written before the tab was closed.');
    await expect(panel).toHaveCount(0);
  });
});

test.describe('after the session ended', () => {
  test.use({ allowedMisdeeds: [/401/] });

  test('nothing is lost: it is saved once somebody signed in again', async ({ page, context, storageState, open }) => {
    await open('Refugee football');
    await context.clearCookies();
    await concept(page).fill('Written after the session ended.');
    await expect(status(page)).toHaveText(/^Signed out\. Nothing is lost/);
    await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('href', '/sign-in');
    await context.addCookies((storageState as SignedIn).cookies);
    await page.keyboard.press('Control+s');
    await expect(status(page)).toHaveText(/^Saved/);
  });
});

test.describe('two people on one entry', () => {
  test.use({ allowedMisdeeds: [/409/] });

  test('are asked where they changed the same field, and merged where they did not', async ({ page, as, open, expectAccessible }) => {
    const address = await open('Psychosocial training');
    const other = await as('ben');
    await opened(other, address);
    await concept(other).fill('Ben’s line.');
    await summary(other).fill('Ben’s summary.');
    await expect(status(other)).toHaveText(/^Saved/);

    await concept(page).fill('Edda’s line.');
    const panel = page.getByRole('region', { name: 'You both changed the same' });
    await expect(panel).toContainText('Ben’s line.');
    await expect(panel).toContainText('Edda’s line.');
    await expect(status(page)).toHaveText(/^Not saved/);
    await expect(summary(page)).toHaveValue('Ben’s summary.');
    await expectAccessible();
    await panel.getByRole('radio', { name: /^Yours/ }).check();
    await panel.getByRole('button', { name: 'Save this choice' }).click();
    await expect(status(page)).toHaveText(/^Saved/);

    await opened(other, address);
    await expect(concept(other)).toHaveValue('Edda’s line.');
    await expect(summary(other)).toHaveValue('Ben’s summary.');
    await expect(other.getByText('edda Example has this open too')).toBeVisible();
    await other.close();
  });
});
