import { expect, test } from '@playwright/test';
import { Studio } from './support/studio.ts';

test('groups, folds and notes by mouse and keys', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const { canvas } = studio;
  await canvas.getByRole('button', { name: 'Fit the flow in view' }).click();

  // A group is made of what is selected, and named where it stands.
  await studio.select('Is the shop open?');
  await studio.node('What is it about?').click({ position: { x: 100, y: 12 }, modifiers: ['Shift'] });
  await page.keyboard.press('Control+g');
  const title = canvas.getByRole('textbox', { name: 'Title of the group' });
  await expect(title).toBeFocused();
  await title.fill('Opening');
  await title.press('Enter');
  await expect(canvas.getByText('Opening', { exact: true })).toBeVisible();

  // Folded, it has one line to where two of its edges lead; what led into it is still to be seen.
  await page.keyboard.press('Shift+G');
  const box = canvas.getByRole('group', { name: 'Opening, folded, 2 nodes' });
  await expect(box).toBeVisible();
  await expect(studio.node('What is it about?')).toBeHidden();
  await expect(canvas.getByText('2 connections').first()).toBeVisible();
  await expect(studio.edge('Comes in', 'Customer writes', 'Is the shop open?')).toBeAttached();

  // It is dragged as a whole; unfolded, its nodes stand as they did to each other.
  const before = await box.boundingBox();
  await box.dragTo(canvas, { steps: 8, targetPosition: { x: (before?.x ?? 0) - 100, y: 640 } });
  await expect(studio.edge('Open', 'Is the shop open?', 'What is it about?')).toHaveCount(0);
  await box.dblclick({ position: { x: 60, y: 30 } });
  await expect(studio.edge('Open', 'Is the shop open?', 'What is it about?')).toBeAttached();
  for (let step = 0; step < 4; step++) await studio.undo();
  await expect(studio.node('Is the shop open?')).toBeVisible();
  for (let step = 0; step < 2; step++) await studio.redo();

  // A note is written in place, coloured, and kept, as is the group.
  await studio.paletteItem('Note').click();
  const text = canvas.getByRole('textbox', { name: 'Text of the note' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Ask Anouk\nbefore this changes');
  await page.keyboard.press('Escape');
  const note = canvas.getByRole('group', { name: 'Note: Ask Anouk before this changes' });
  await expect(note).toBeVisible();
  await studio.inspector.getByRole('radio', { name: 'Pink' }).click();
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(canvas.getByText('Opening', { exact: true })).toBeVisible();
  await note.click();
  await expect(studio.inspector.getByRole('radio', { name: 'Pink' })).toBeChecked();
  await studio.inspector.getByRole('button', { name: 'Delete this note' }).click();
  await expect(note).toBeHidden();
});

test('shows what customers see from near, and puts the map away', async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  const { canvas } = studio;
  await studio.select('Is the shop open?');
  for (let step = 0; step < 8; step++) await canvas.getByRole('button', { name: 'Zoom in' }).click();
  await expect(canvas.getByRole('button', { name: 'Zoom: 200%. Show at 100%' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(studio.node('What is it about?').getByRole('article')).toBeVisible();
  await expect(canvas.getByRole('img', { name: 'Map of the flow' })).toBeVisible();
  await canvas.getByRole('button', { name: 'Show or hide the map' }).click();
  await expect(canvas.getByRole('img', { name: 'Map of the flow' })).toBeHidden();
});
