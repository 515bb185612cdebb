import { expect, test } from '@playwright/test';
import { ANOUK, DeskRoom, ESRA } from './support/desk.ts';

test.describe('handing over', () => {
  test('to an agent: rejected it stays, accepted it is theirs and the first one wraps up', {
    tag: '@long',
  }, async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk, esra } = room;
    await room.withAnouk();
    await anouk.transferTo('Agent', ESRA);
    await expect(anouk.conversation.getByRole('status')).toContainText(
      `Transfer to ${ESRA}: not accepted yet.`,
    );
    await expect(esra.request()).toContainText(`Transfer of ${ANOUK}`);
    await esra.reject();
    await expect(anouk.conversation.getByRole('status')).toBeEmpty();
    await expect(anouk.reply).toBeVisible();
    await expect(esra.conversation).toBeHidden();

    // Who refused is not asked again until they come back.
    await esra.become('Unavailable');
    await esra.become('Available');
    await anouk.transferTo('Agent', ESRA);
    await esra.accept();
    await expect(esra.lines.getByText('Mijn ketting ligt eraf')).toBeVisible();
    await expect(anouk.wrapUp).toContainText('0:20 left');
    await esra.answer('Ik neem het over');
    await expect(room.phone.getByText('Ik neem het over')).toBeVisible();
  });

  test('to a queue: the owner wraps up at once, and whoever is next is asked', { tag: '@long' }, async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    const { anouk, esra } = room;
    await room.withAnouk();
    await anouk.transferTo('Queue', 'chat_nl');
    await expect(anouk.wrapUp).toBeVisible();
    await expect(esra.request()).toContainText('chat_nl');
    await esra.accept();
    await expect(esra.lines.getByText('Mijn ketting ligt eraf')).toBeVisible();
  });

  test('asked in, a colleague joins, leaves, and is let go by the owner', { tag: '@long' }, async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    const { anouk, esra } = room;
    const owner = anouk.conversation.getByRole('status');
    await room.withAnouk();
    await anouk.confer('Agent', ESRA);
    await expect(owner).toContainText(`${ESRA} was asked to join`);
    await expect(esra.request()).toContainText(`${ANOUK} asks you in`);
    await esra.accept();
    await expect(owner).toContainText(`Conference with ${ESRA}`);
    await expect(esra.conversation.getByRole('status')).toContainText(`Conference with ${ANOUK}`);
    await esra.answer('Esra hier, ik lees mee');
    await expect(anouk.lines.getByText('Esra hier, ik lees mee')).toBeVisible();
    await esra.button('Leave conference').click();
    await expect(owner).toBeEmpty();
    await esra.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await expect(esra.conversation).toBeHidden();

    await anouk.confer('Agent', ESRA);
    await esra.accept();
    await anouk.button('End conference').click();
    await expect(owner).toBeEmpty();
    await expect(anouk.reply).toBeVisible();
    await expect(esra.reply).toBeHidden();
  });

  test('over other channels: a session of a chat, a mail and a call, each in reach', {
    tag: '@long',
  }, async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    await anouk.mail('Uw ketting', 'Hierbij de uitleg');
    await anouk.call();

    await expect(anouk.root.getByRole('tab', { name: 'Several channels: 1' })).toBeVisible();
    await expect(anouk.root.getByText('Conversations: 1 of at most 4')).toBeAttached();
    await expect(anouk.calls).toContainText('+31612345678');
    const session = anouk.conversation.getByRole('group', { name: 'The same session' });
    await session.getByRole('button', { name: 'Go to Email' }).click();
    await expect(anouk.lines.getByText('Hierbij de uitleg')).toBeVisible();
    await session.getByRole('button', { name: 'Go to Voice' }).click();
    await expect(anouk.conversation.getByRole('img', { name: 'Voice' })).toBeVisible();
    await expect(anouk.reply).toBeHidden();
    await anouk.calls.getByRole('button', { name: 'Go to Chat' }).click();
    await expect(anouk.lines.getByText('Mijn ketting ligt eraf')).toBeVisible();
    await anouk.calls.getByRole('button', { name: 'Put on hold' }).click();
    await expect(anouk.calls).toContainText('On hold');
  });
});

test.describe('after a conversation', () => {
  test('wrap-up is done by hand, with a disposition and the notes that were made', async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    const dialog = await anouk.askToEnd();
    await dialog.getByRole('button', { name: 'Submit wrap-up' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Choose a disposition: chat_nl asks for one.');
    await page.keyboard.press('Escape');
    await expect(anouk.reply).toBeVisible();
    await anouk.end('Solved', 'Ketting er weer op');
    await expect(anouk.wrapUp).toContainText('0:20 left');
    await expect(anouk.wrapUp.getByRole('option', { name: 'Solved' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(anouk.wrapUp.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ketting er weer op');
    await anouk.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await expect(anouk.conversation).toBeHidden();
    await expect(room.chip(ANOUK)).toHaveAccessibleName(/no contacts/);
    await anouk.button('What you had before').click();
    await expect(page.getByRole('dialog', { name: 'What you had before' })).toContainText('Solved');
  });

  test('wrap-up is over with its time, unless a disposition is due', { tag: '@long' }, async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    await anouk.transferTo('Queue', 'chat_nl');
    await room.pass('+1 min');
    await expect(anouk.wrapUp).toContainText('It stays here until a disposition is chosen.');
    await anouk.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await expect(anouk.wrapUp.getByRole('alert')).toContainText('Choose a disposition');
    await anouk.wrapUp.getByRole('option', { name: 'Appointment with the workshop' }).click();
    await anouk.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await expect(anouk.conversation).toBeHidden();

    await room.esra.button('Make yourself available again').click();
    await room.esra.accept();
    await room.esra.end('Solved');
    await expect(room.esra.wrapUp).toBeVisible();
    await room.pass('+1 min');
    await expect(room.esra.conversation).toBeHidden();
  });

  test('a session is complete when each of its conversations is', { tag: '@long' }, async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    const load = (held: number) => anouk.root.getByText(`Conversations: ${held} of at most 4`);
    await room.withAnouk();
    await anouk.mail('Uw ketting', 'Hierbij de uitleg');
    await anouk.end('Solved');
    await anouk.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await expect(load(1)).toBeAttached();
    await expect(anouk.lines.getByText('Hierbij de uitleg')).toBeVisible();
    await anouk.askToEnd();
    await page.getByRole('button', { name: 'Submit wrap-up' }).click();
    await expect(load(0)).toBeAttached();
    await expect(anouk.conversation).toBeHidden();
  });
});
