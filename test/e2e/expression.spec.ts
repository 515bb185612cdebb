import { expect, type Page, test } from '@playwright/test';
import { Keyboard } from './support/keyboard.ts';
import { Studio } from './support/studio.ts';

/** A new flow with a condition to write. */
async function openCondition(page: Page) {
  const studio = new Studio(page);
  await studio.open();
  await studio.newFlow();
  await studio.drop('Channel intake', 60, 120);
  await studio.drop('Decide', 360, 120);
  await studio.select('Decide');
  return { studio, when: studio.inspector.getByRole('textbox', { name: 'When', exact: true }) };
}

test('an expression is mended, completed and tried by keyboard alone', async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const when = studio.inspector.getByRole('textbox', { name: 'When', exact: true });
  await studio.open();
  await keys.tabTo(studio.canvas);
  await keys.add('Decide');
  await keys.press('Enter');

  await keys.type(when, 'customer.name = "Sanne Bakker"');
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await expect(when).toHaveAccessibleDescription(/One = is no comparison/);
  await keys.tabTo(studio.inspector.getByRole('button', { name: 'Change to ==' }));
  await keys.press('Enter');
  await expect(when).toBeFocused();
  await expect(when).toHaveAttribute('aria-invalid', 'false');
  await expect(when).toHaveAccessibleDescription(
    /^= true because customer\.name is "Sanne Bakker" · sample contact/,
  );

  await keys.press('Control+a');
  await page.keyboard.type('message.text.conta');
  const suggestion = page.getByRole('option', { name: /contains/ });
  await expect(suggestion).toBeVisible();
  await expect(page.getByText('Whether another text stands somewhere in the text.')).toBeVisible();
  await keys.press('Enter');
  await expect(suggestion).toBeHidden();
  await page.keyboard.type('"order")');
  await expect(when).toHaveAccessibleDescription(/^= true because message.text is/);

  await keys.press('Tab');
  await expect(when).not.toBeFocused();
  await keys.press('Shift+Tab', 'Escape');
  await expect(studio.canvas.locator(':focus')).toBeAttached();
});

test('what is undone elsewhere is shown in the field', async ({ page }) => {
  const { studio, when } = await openCondition(page);
  await studio.type('Name', 'Dutch');
  await studio.type('When', 'contact.language == "nl"');
  await expect(when).toHaveAccessibleDescription(/^= true .* sample contact/);
  await studio.undo();
  await expect(when).toHaveValue('');
  await studio.redo();
  await expect(when).toHaveValue('contact.language == "nl"');
});

test('the lines of an expression stay as they are, and Shift+Enter writes one', { tag: '@long' }, async ({
  page,
}) => {
  const { studio, when } = await openCondition(page);
  await studio.type('When', 'contact.language == "xx"\n// in one line this would end it\n|| true');
  await expect(when).toHaveAccessibleDescription(/^= true/);
  await when.press('Control+End');
  await when.press('Shift+Enter');
  await page.keyboard.type('&& 1 > 2');
  await expect(when).toHaveValue(/true\n&& 1 > 2$/);
  await expect(when).toHaveAccessibleDescription(/^= false/);
  await when.press('Enter');
  await expect(when).toHaveValue(/true\n&& 1 > 2$/);
});

test('a text is filled in for the contact in the simulator once there is one', { tag: '@long' }, async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.open();
  await studio.select('What is it about?');
  await expect(studio.inspector).toContainText(/Sanne Bakker.*sample contact/s);
  await page.getByRole('banner').getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await expect(studio.simulator.getByText('Hallo').first()).toBeVisible();
  // Its face is all that is seen of a node from afar.
  await studio.canvas.getByText('What is it about?', { exact: true }).click();
  await expect(studio.inspector).toContainText(/Sanne Bakker.*simulated contact/s);
});
