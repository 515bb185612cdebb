import { expect, type Page, test } from '@playwright/test';
import { runScript, WORKSPACE } from './support/command-line.ts';
import { ANOUK, DeskRoom, ESRA, LUC, SANNE } from './support/desk.ts';
import { Keyboard } from './support/keyboard.ts';
import { cutTexts, isWiderThanWindow } from './support/overflow.ts';
import { Studio } from './support/studio.ts';

/** A colour of the kit as the browser writes it. */
const colourOfToken = (page: Page, token: string): Promise<string> =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.background = `var(${name})`;
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return colour;
  }, token);

test.describe('requests', () => {
  test('a request says who, from where, for what and how long, and rejected it goes to the next', async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    await room.open();
    await room.say('Mijn ketting ligt eraf');

    const request = room.anouk.request();
    for (const said of [SANNE, 'New contact', 'sanne-browser', 'Web chat on derodefiets.example', 'chat_nl'])
      await expect(request).toContainText(said);
    await expect(request.getByRole('time')).toContainText('Waiting for 0 s');
    await expect(request).toContainText('0:30 left');
    await expect(room.chip(ANOUK)).toHaveAccessibleName(/1 request, no contacts/);
    await expect(room.esra.requests).toBeHidden();

    await room.anouk.reject();
    await expect(room.esra.request()).toContainText('0:30 left');
    await expect(room.chip(ANOUK)).toHaveAccessibleName(/available, no requests/);
    await room.esra.accept();
    await expect(room.esra.reply).toBeFocused();
    await expect(room.chip(ESRA)).toHaveAccessibleName(/no requests, 1 contact/);
    await expect(room.phone.getByText('er leest nu iemand van ons mee')).toBeVisible();
  });

  test('nobody answers in time: each did not answer, gets nothing, and comes back by hand', async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    await room.open();
    await room.say('Hallo?');
    await room.pass('+1 min');
    for (const [agent, desk] of [
      [ANOUK, room.anouk],
      [ESRA, room.esra],
    ] as const) {
      await expect(room.chip(agent)).toHaveAccessibleName(/did not answer, no requests/);
      await expect(desk.root.getByText('You did not answer in time (RONA)')).toBeVisible();
      await expect(desk.root.getByRole('button', { name: /^State: / })).toBeHidden();
    }
    await room.writeAs(LUC);
    await room.say('Bonjour');
    await room.pass('+1 min');
    await expect(room.anouk.requests).toBeHidden();
    await expect(room.waiting.getByRole('listitem').filter({ hasText: LUC })).toBeVisible();

    await room.anouk.button('Make yourself available again').click();
    await expect(room.anouk.request(SANNE)).toBeVisible();
    await expect(room.anouk.request(LUC)).toBeVisible();
    await room.anouk.button('Accept 2 requests').click();
    await expect(room.waiting).toBeHidden();
    await expect(room.anouk.navigator.getByRole('option')).toHaveCount(2);
    await expect(room.esra.requests).toBeHidden();
  });

  test('what a closed desk is asked is told above the desks, and is there when it opens', async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    await room.open();
    await expect(room.anouk.root).toBeVisible();
    await expect(room.esra.root).toBeVisible();
    await room.chip(ANOUK).click();
    await expect(room.anouk.root).toBeHidden();
    await room.say('Is er iemand?');
    await expect(room.chip(ANOUK)).toHaveAccessibleName(/1 request/);
    await room.chip(ANOUK).click();
    await room.anouk.accept();
    await expect(room.anouk.lines.getByText('Is er iemand?')).toBeVisible();
  });

  test('while nobody is free a contact says why of each agent', async ({ page }) => {
    const room = new DeskRoom(page);
    await room.open();
    await room.anouk.become('Unavailable');
    await room.esra.become('Offline');
    await room.say('Is er iemand?');
    const waiting = room.waiting.getByRole('listitem').filter({ hasText: 'waits for chat_nl' }).first();
    await expect(waiting).toContainText('next in line');
    await waiting.getByText('waits for chat_nl').click();
    const why = (agent: string) => waiting.getByRole('listitem').filter({ hasText: agent });
    await expect(why(ANOUK)).toContainText('Is not available.');
    await expect(why(ESRA)).toContainText('Is offline.');
    for (const agent of ['Bram de Wit', 'Chloé Lambert', 'Dylan Brooks', 'Farid Benali', 'Gijs Mulder'])
      await expect(why(agent)).toContainText('Does not have the skill “chat_nl”.');
    await room.anouk.become('Available');
    await expect(room.waiting).toBeHidden();
    await expect(room.anouk.request()).toBeVisible();
  });
});

test.describe('conversations', () => {
  test('are written on both sides, with what the script showed and what was promised', async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    await expect(anouk.conversation.getByRole('region', { name: 'Pages and notes' })).toContainText(
      'Mijn ketting ligt eraf',
    );
    await expect(anouk.conversation).toContainText('Reply within');

    await anouk.answer('Dag Sanne, welke fiets is het?');
    await expect(anouk.reply).toHaveValue('');
    await expect(room.phone.getByText('Dag Sanne, welke fiets is het?')).toBeVisible();
    await expect(anouk.conversation).toContainText('The customer has 10 min left to answer');
    await room.say('Een stadsfiets');
    await expect(anouk.conversation).toContainText('Reply within 2 min');

    const theirs = anouk.lines.locator('.desk-line').filter({ hasText: 'Een stadsfiets' });
    await expect(theirs.locator('.desk-initials')).toHaveText('SB');
    const colourOf = (text: string) =>
      anouk.lines
        .locator('.message-bubble')
        .filter({ hasText: text })
        .evaluate((bubble) => getComputedStyle(bubble).backgroundColor);
    expect(await colourOf('welke fiets')).toBe(await colourOfToken(page, '--accent'));
    expect(await colourOf('Een stadsfiets')).toBe(await colourOfToken(page, '--surface-pressed'));

    const near = 'o'.repeat(3_994);
    await anouk.reply.fill(near);
    await expect(anouk.conversation).toContainText('6 characters left');
    await anouk.reply.fill('');
  });

  test('say what was promised once the reply field has the keyboard, and stay while one looks elsewhere', async ({
    page,
  }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    await anouk.answer('Ik kijk het na');
    await room.leave();
    await room.switchTo('Straight to an agent');
    await room.enter();
    await expect(anouk.conversation).toBeHidden();
    await room.leave();
    await room.switchTo('Web chat');
    await room.enter();

    await expect(anouk.lines.getByText('Ik kijk het na')).toBeVisible();
    await expect(room.phone.getByText('Ik kijk het na')).toBeVisible();
    const promised = anouk.conversation.getByRole('group', { name: 'What was promised' });
    await expect(promised).toBeHidden();
    await anouk.reply.focus();
    await expect(promised).toContainText('kept of 2 min');
    await expect(promised).toContainText('Solution');

    await page
      .getByRole('banner')
      .getByRole('button', { name: /(EN|NL|FR)/ })
      .click();
    await page.getByRole('option', { name: 'NL' }).click();
    const desk = page.getByRole('region', { name: `Werkplek van ${ANOUK}` });
    await expect(desk.getByRole('log', { name: 'Berichten' })).toContainText('Ik kijk het na');
  });

  test('of several customers are found in the overview and the navigator', async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.open();
    await room.esra.become('Unavailable');
    await room.say('Mijn ketting ligt eraf');
    await anouk.accept(SANNE);
    await room.writeAs(LUC);
    await room.say('Ma selle est cassée');
    await anouk.accept(LUC);

    await expect(anouk.root.getByRole('tab', { name: 'Chat: 2' })).toBeVisible();
    await expect(anouk.root.getByText('Conversations: 2 of at most 4')).toBeAttached();
    const entry = (name: string) => anouk.navigator.getByRole('option', { name });
    await expect(entry(LUC)).toHaveAttribute('aria-selected', 'true');
    await expect(entry(SANNE).getByRole('img', { name: 'Wants a reply' })).toBeVisible();
    await entry(SANNE).click();
    await expect(anouk.lines.getByText('Mijn ketting ligt eraf')).toBeVisible();
    await anouk.answer('Kom maar langs');
    await expect(entry(SANNE).getByRole('img', { name: 'Wants a reply' })).toBeHidden();
    await expect(entry(SANNE)).toContainText('Kom maar langs');
  });

  test('stand still once their point of contact is deleted, and can only be ended', async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk } = room;
    await room.withAnouk();
    await room.agents.getByRole('button', { name: /^Delete Web chat on derodefiets/ }).click();
    await expect(anouk.conversation.getByText('This conversation cannot go on')).toBeVisible();
    await expect(anouk.reply).toBeHidden();
    const tools = anouk.conversation.getByRole('toolbar', { name: `Actions for ${SANNE}` });
    await expect(tools.getByRole('button')).toHaveCount(1);
    await anouk.end('Could not be reached');
    await expect(anouk.wrapUp).toBeVisible();
  });
});

test.describe('handing over', () => {
  test('to an agent: rejected it stays, accepted it is theirs and the first one wraps up', async ({
    page,
  }) => {
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

  test('to a queue: the owner wraps up at once, and whoever is next is asked', async ({ page }) => {
    const room = new DeskRoom(page);
    const { anouk, esra } = room;
    await room.withAnouk();
    await anouk.transferTo('Queue', 'chat_nl');
    await expect(anouk.wrapUp).toBeVisible();
    await expect(esra.request()).toContainText('chat_nl');
    await esra.accept();
    await expect(esra.lines.getByText('Mijn ketting ligt eraf')).toBeVisible();
  });

  test('asked in, a colleague joins, leaves, and is let go by the owner', async ({ page }) => {
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

  test('over other channels: a session of a chat, a mail and a call, each in reach', async ({ page }) => {
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

  test('wrap-up is over with its time, unless a disposition is due', async ({ page }) => {
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

  test('a session is complete when each of its conversations is', async ({ page }) => {
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

test('what agents did is played again on the command line, with the same effects', async ({ page }) => {
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

  test('a whole round fits: nothing is cut, and nothing runs off sideways', async ({ page }) => {
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
