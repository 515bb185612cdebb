import type { Page } from '@playwright/test';

/** What the button for how the studio looks is called, in each language. */
const APPEARANCE = /^(Appearance|Weergave|Apparence)$/;
/** Each language is written in itself. */
const NAMES = { en: 'English', nl: 'Nederlands', fr: 'Français' } as const;

/** Lets the studio speak another language, as people do: by how it looks. */
export async function speak(page: Page, language: keyof typeof NAMES): Promise<void> {
  await page.getByRole('button', { name: APPEARANCE }).click();
  await page
    .getByRole('dialog', { name: APPEARANCE })
    .getByRole('button', { name: new RegExp(`^(${Object.values(NAMES).join('|')})`) })
    .click();
  await page.getByRole('option', { name: NAMES[language], exact: true }).click();
  await page.keyboard.press('Escape');
}
