import { expect, test } from '@playwright/test';

// Somebody new: nothing is remembered.
test.use({ storageState: { cookies: [], origins: [] } });

test('shows somebody new around, by keys, and asks once', async ({ page }) => {
  await page.goto('/');
  const offer = page.getByRole('complementary', { name: 'A look around' });
  await expect(offer).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await offer.getByRole('button', { name: /Show me around/ }).click();
  const card = page.getByRole('complementary', { name: 'A look around' });
  await expect(card).toContainText('Take nodes from here');
  await expect(card).toBeFocused();
  for (const title of ['Draw the way', 'Say what a node does', 'See what is missing', 'Try it out']) {
    await page.keyboard.press('ArrowRight');
    await expect(card).toContainText(title);
    await expect(card).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('main', { name: 'Canvas' }).getByRole('group').first()).toBeVisible();
  await expect(card).toHaveCount(0);
});
