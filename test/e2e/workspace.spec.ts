import { expect, test } from '@playwright/test';
import { Keyboard } from './support/keyboard.ts';
import { Studio } from './support/studio.ts';

test('a skill is added, broken, repaired, undone and kept, by keyboard alone', async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const room = page.getByRole('main', { name: 'Workspace' });
  const sections = room.getByRole('listbox', { name: 'Sections' });
  const table = room.getByRole('grid', { name: 'Skills' });
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
  const name = room.getByRole('textbox', { name: 'Name', exact: true });
  const saved = page.getByRole('banner').getByText('Saved', { exact: true });
  await studio.open();

  await keys.tabTo(
    page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Workspace' }),
  );
  await keys.press('Enter');
  await keys.tabTo(sections);
  await page.keyboard.type('Skills');
  await keys.press('Enter');
  await expect(table).toBeVisible();
  await keys.tabTo(room.getByRole('button', { name: 'Add skill' }));
  await keys.press('Enter');
  await expect(name).toBeFocused();
  await expect(row('skill')).toBeVisible();

  await keys.press('Control+a');
  await page.keyboard.type('a b');
  const sentence = '“Name” is not written as it should be. Check it.';
  await expect(room.getByRole('complementary').getByText(sentence)).toBeVisible();
  await expect(row('skill').getByText(sentence)).toBeVisible();
  await expect(
    sections.getByRole('option', { name: 'Skills' }).getByRole('img', { name: sentence }),
  ).toBeVisible();

  await keys.press('Control+a');
  await page.keyboard.type('care_nl');
  await expect(room.getByText(sentence)).toHaveCount(0);
  await expect(row('care_nl')).toBeVisible();

  await keys.press('Escape');
  await expect(row('care_nl')).toBeFocused();
  await keys.press('Control+z');
  await expect(row('skill')).toBeVisible();
  await keys.press('Control+Shift+z');
  await expect(row('care_nl')).toBeVisible();
  await expect(saved).toBeVisible();

  await page.reload();
  await keys.tabTo(
    page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Workspace' }),
  );
  await keys.press('Enter');
  await keys.tabTo(sections);
  await page.keyboard.type('Skills');
  await keys.press('Enter');
  await expect(row('care_nl')).toBeVisible();
});

test('on the table, typing searches, Ctrl+D duplicates, Delete deletes, and Enter opens', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const room = page.getByRole('main', { name: 'Workspace' });
  const table = room.getByRole('grid', { name: 'Skills' });
  const rows = table.getByRole('row', { name: /^sales_nl/ });
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  await keys.tabTo(room.getByRole('listbox', { name: 'Sections' }));
  await page.keyboard.type('Skills');
  await keys.press('Enter');
  await keys.tabTo(table);

  await page.keyboard.type('sales_nl');
  await expect(room.getByRole('searchbox', { name: 'Search' })).toHaveValue('sales_nl');
  await keys.tabTo(table);
  await expect(rows.first()).toBeFocused();
  await keys.press('Control+d');
  await expect(rows).toHaveCount(2);
  await expect(room.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('sales_nl_2');

  await keys.press('Escape');
  await keys.press('Delete');
  await expect(rows).toHaveCount(1);
  await keys.press('Control+z');
  await expect(rows).toHaveCount(2);
  await keys.tabTo(table);
  await keys.press('ArrowDown', 'Enter');
  await expect(room.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
});

test('what refers to something that is gone is a problem at once, and an id is followed', async ({
  page,
}) => {
  const studio = new Studio(page);
  const room = page.getByRole('main', { name: 'Workspace' });
  const section = (name: string) => room.getByRole('option', { name: new RegExp(`^${name}`) });
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  await section('Skills').click();
  await room.getByRole('row', { name: /^support_nl/ }).click();

  await room.getByRole('textbox', { name: 'Id', exact: true }).fill('help_nl');
  await page.keyboard.press('Enter');
  await expect(room.getByRole('textbox', { name: 'Id', exact: true })).toHaveValue('help_nl');
  await section('Points of contact').click();
  await expect(room.getByText(/support_nl/).first()).toBeVisible();
  await expect(room.getByText(/does not have/)).toHaveCount(0);

  await section('Skills').click();
  await room.getByRole('row', { name: /^support_nl/ }).click();
  await room.getByRole('button', { name: 'Delete', exact: true }).click();
  await section('Points of contact').click();
  await expect(room.getByRole('row').filter({ hasText: 'help_nl' }).first()).toContainText('help_nl');
  await expect(room.getByRole('row', { name: /^WhatsApp/ }).locator('[data-severity="error"]')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(room.getByRole('row', { name: /^WhatsApp/ }).locator('[data-severity="error"]')).toHaveCount(
    0,
  );
});

test('the workspace is a file, and a file becomes the workspace in one step', { tag: '@long' }, async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  const menu = page.getByRole('main', { name: 'Workspace' }).getByRole('button', { name: 'More' });
  await menu.click();
  const text = await studio.download(() =>
    page.getByRole('menuitem', { name: 'Save workspace to file' }).click(),
  );
  expect(JSON.parse(text)).toMatchObject({ format: 'routewright/workspace', name: 'De Rode Fiets' });

  await menu.click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Open workspace file' }).click();
  const other = JSON.stringify({ ...JSON.parse(text), name: 'Other shop' });
  await (await choosing).setFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(other),
  });
  const title = page.getByRole('textbox', { name: 'Name of the workspace' });
  await expect(title).toHaveValue('Other shop');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(title).toHaveValue('De Rode Fiets');
});

test('what does not fit is told as not saved wherever one is, and closing the page asks', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  const room = page.getByRole('main', { name: 'Workspace' });
  const bar = page.getByRole('banner');
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  await room.getByRole('option', { name: /^Skills/ }).click();
  await room.getByRole('row', { name: /^support_nl/ }).click();
  const name = room.getByRole('textbox', { name: 'Name', exact: true });
  const long = 'a-name-that-is-longer-than-thirty';
  await name.fill(long);
  await expect(name).toHaveValue(long);
  await expect(bar.getByText('1 field not saved yet')).toBeVisible();

  await page.getByRole('button', { name: 'Flows' }).click();
  await expect(bar.getByText('1 field not saved yet')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => {
    setTimeout(() => location.reload());
  });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await page.getByRole('button', { name: 'Workspace' }).click();
  await room.getByRole('row', { name: /^support_nl/ }).click();
  await expect(name).toHaveValue(long);
  await name.fill('support_nl');
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
});

test('deleting what is in use says where it was used, and can be taken back there', async ({ page }) => {
  const studio = new Studio(page);
  const room = page.getByRole('main', { name: 'Workspace' });
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  await room.getByRole('option', { name: /^Skills/ }).click();
  await room.getByRole('row', { name: /^support_nl/ }).click();
  await expect(room.getByRole('button', { name: /^Points of contact: WhatsApp/ })).toBeVisible();
  await room.getByRole('button', { name: 'Delete', exact: true }).click();
  const notice = room.getByRole('status').filter({ hasText: /“support_nl” was used in \d+ places/ });
  await expect(notice).toContainText('Points of contact: WhatsApp');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(room.getByRole('row', { name: /^support_nl/ })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('an import says what changes, what stays, and what of which file is not taken over', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  const room = page.getByRole('main', { name: 'Workspace' });
  await studio.open();
  await page.getByRole('button', { name: 'Workspace' }).click();
  await room.getByRole('option', { name: /^Templates/ }).click();
  await room.getByRole('button', { name: 'Import templates…' }).click();
  const choosing = page.waitForEvent('filechooser');
  await room.getByRole('button', { name: 'Choose files…' }).click();
  const template = {
    name: 'appointment_reminder',
    language: 'en',
    status: 'PAUSED',
    category: 'UTILITY',
    colour: 'red',
    components: [{ type: 'BODY', text: 'See you soon.' }],
  };
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await (await choosing).setFiles([file('ours.json', JSON.stringify(template)), file('broken.json', '{ no')]);
  await expect(room.getByText('English · Status: Approved → Paused')).toBeVisible();
  await expect(room.getByText(/Dutch, French stay as they are/)).toBeVisible();
  await expect(room.getByText(/^broken\.json: /)).toBeVisible();
  await expect(room.getByText(/^ours\.json: colour: /)).toBeVisible();
});
