import type { Page } from '@playwright/test';

/** What the button for how the studio looks is called, in each language. */
const APPEARANCE = /^(Appearance|Weergave|Apparence)$/;

/** Lets the studio speak another language, as people do: by how it looks. */
export async function speak(page: Page, language: 'en' | 'nl' | 'fr'): Promise<void> {
  await page.getByRole('button', { name: APPEARANCE }).click();
  await page
    .getByRole('dialog', { name: APPEARANCE })
    .getByRole('button', { name: /(EN|NL|FR)/ })
    .click();
  await page.getByRole('option', { name: language.toUpperCase() }).click();
  await page.keyboard.press('Escape');
}
