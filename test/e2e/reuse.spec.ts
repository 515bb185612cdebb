import { expect, test } from '@playwright/test';
import { readScript } from '#runtime/index.ts';
import { canonical } from './support/canonical.ts';
import { Keyboard } from './support/keyboard.ts';
import { Studio } from './support/studio.ts';

test('makes a script of nodes, goes there and back, puts it in again; and puts in a snippet', {
  tag: '@long',
}, async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const { canvas } = studio;
  const command = async (name: string) => {
    await keys.press('Control+k');
    await keys.pick(name);
  };
  const exported = async () => {
    const { value } = readScript(await studio.download(() => studio.file('Export script')));
    if (!value) throw new Error('There is no script.');
    return canonical(value);
  };
  await studio.open();
  const before = await exported();

  // The question and the page it opens become a script, under a name that is asked for.
  await studio.select('What is it about?');
  await keys.press('Shift+ArrowRight');
  await command('Make a script of the selection');
  const name = page.getByRole('textbox', { name: 'Name of the script' });
  await expect(name).toHaveValue('What is it about?');
  await page.keyboard.type('Ask the topic');
  await keys.press('Enter');
  await expect(studio.node('Ask the topic')).toBeVisible();
  await expect(studio.node('What is it about?')).toHaveCount(0);

  // In place and back, by keys.
  await keys.press('Alt+Enter');
  const trail = page.getByRole('navigation', { name: 'Flows that lead here' });
  await expect(trail.getByRole('button', { name: 'Support' })).toBeVisible();
  await expect(studio.node('What is it about?')).toBeVisible();
  await keys.expectKept();
  await keys.press('Control+[');
  await expect(trail).toBeHidden();
  await expect(canvas.locator('.react-flow__node.selected')).toHaveCount(1);

  await command('Replace by the nodes of its script');
  await expect(studio.node('Ask the topic')).toHaveCount(0);
  expect(await exported()).toEqual(before);

  await keys.tabTo(canvas);
  await keys.press('Shift+I');
  await expect(page.getByRole('dialog', { name: 'Insert a snippet' })).toBeVisible();
  await page.keyboard.type('stop');
  await expect(page.getByRole('row')).toHaveCount(1);
  await keys.press('Enter');
  await expect(canvas.locator('.react-flow__node.selected')).toHaveCount(6);
  await studio.undo();
  expect(await exported()).toEqual(before);
});
