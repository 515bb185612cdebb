import { expect, test } from '@playwright/test';
import { runScript, WORKSPACE } from './support/command-line.ts';
import { ANOUK, DeskRoom, LUC } from './support/desk.ts';
import { Keyboard } from './support/keyboard.ts';
import { cutTexts, isWiderThanWindow } from './support/overflow.ts';
import { Studio } from './support/studio.ts';

test('a round of accept, reply and end goes by keyboard alone', async ({ page }) => {
  const room = new DeskRoom(page);
  const keys = new Keyboard(new Studio(page));
  const { anouk } = room;
  await room.open();
  await keys.tabTo(room.customer.getByRole('textbox', { name: 'Message' }));
  await page.keyboard.type('Mijn ketting ligt eraf');
  await keys.press('Enter');

  await keys.tabTo(anouk.request().getByRole('button', { name: 'Accept' }));
  await keys.press('Enter');
  await expect(anouk.reply).toBeFocused();
  await page.keyboard.type('Kom maar langs');
  await keys.press('Enter');
  await expect(room.phone.getByText('Kom maar langs')).toBeVisible();

  await keys.tabTo(anouk.conversation.getByRole('toolbar'), 'Shift+Tab');
  await keys.press('End');
  await keys.tabTo(anouk.button('End'));
  await keys.press('Enter');
  await expect(page.getByRole('option', { name: 'Solved' })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Submit wrap-up' })).toBeFocused();
  await keys.press('Enter');
  await keys.tabTo(anouk.wrapUp.getByRole('button', { name: 'Finish' }));
  await keys.press('Enter');
  await expect(anouk.conversation).toBeHidden();
  await expect(room.chip(ANOUK)).toHaveAccessibleName(/available, no requests, no contacts/);
});

test('what agents did is played again on the command line, with the same effects', { tag: '@long' }, async ({
  page,
}) => {
  const room = new DeskRoom(page);
  const studio = new Studio(page);
  const { anouk, esra } = room;
  await room.open();
  await room.say('Mijn ketting ligt eraf');
  await anouk.reject();
  await esra.accept();
  await esra.answer('Kom maar langs');
  await esra.confer('Agent', ANOUK);
  await room.pass('+1 min');
  await esra.end('Appointment with the workshop', 'Vrijdag');
  await esra.wrapUp.getByRole('button', { name: 'Finish' }).click();
  await expect(esra.conversation).toBeHidden();

  await room.leave();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const script = await studio.download(() => studio.file('Export script'));
  const events = await studio.exportConversation('events');
  const effects = await studio.exportConversation('effects');
  for (const type of [
    'offer.rejected',
    'offer.accepted',
    'agent.replied',
    'conference.requested',
    'contact.ended',
  ])
    expect(events).toContain(`"type":"${type}"`);
  expect(effects).toContain('Kom maar langs');
  await room.switchTo('Say goodbye');
  const called = await studio.download(() => studio.file('Export script'));
  expect(await runScript(script, events, WORKSPACE, called)).toBe(effects);
});

test.describe('at 1024 x 768', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('a whole round fits: nothing is cut, and nothing runs off sideways', { tag: '@long' }, async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    const { anouk, esra } = room;
    const fits = async (when: string) => {
      expect.soft(await cutTexts(page), when).toEqual([]);
      expect.soft(await isWiderThanWindow(page), when).toBe(false);
      const sideways = await room.agents.evaluate((agents) =>
        [agents, ...agents.querySelectorAll('*')]
          .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX) && !box.matches('textarea'))
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.className),
      );
      expect.soft(sideways, when).toEqual([]);
    };
    await room.open();
    await room.say('Mijn ketting ligt eraf');
    await fits('offer');
    await anouk.reject();
    await esra.accept();
    await esra.answer('Dag Sanne, welke fiets is het?');
    await fits('conversation');
    await esra.mail('Uw ketting', 'Hierbij de uitleg');
    await fits('session');
    await anouk.become('Unavailable');
    await anouk.become('Available');
    await esra.confer('Agent', ANOUK);
    await fits('asked in');
    await anouk.accept();
    await fits('conference');
    await esra.button('End conference').click();
    await esra.end('Solved');
    await fits('wrap-up');
    await esra.wrapUp.getByRole('button', { name: 'Finish' }).click();
    await room.writeAs(LUC);
    await room.say('Il y a quelqu’un ?');
    await room.pass('+1 min');
    await room.pass('+1 min');
    await room.waiting.getByText(LUC).click();
    await fits('waiting, not answered');
  });
});
