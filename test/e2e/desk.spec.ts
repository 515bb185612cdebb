import { expect, type Page, test } from '@playwright/test';
import { ANOUK, DeskRoom, ESRA, LUC, SANNE } from './support/desk.ts';
import { speak } from './support/language.ts';

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

  test('what a closed desk is asked is told above the desks, and is there when it opens', {
    tag: '@long',
  }, async ({ page }) => {
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

  test('say what was promised once the reply field has the keyboard, and stay while one looks elsewhere', {
    tag: '@long',
  }, async ({ page }) => {
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

    await speak(page, 'nl');
    const desk = page.getByRole('region', { name: `Werkplek van ${ANOUK}` });
    await expect(desk.getByRole('log', { name: 'Berichten' })).toContainText('Ik kijk het na');
  });

  test('of several customers are found in the overview and the navigator', { tag: '@long' }, async ({
    page,
  }) => {
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

  test('stand still once their point of contact is deleted, and can only be ended', { tag: '@long' }, async ({
    page,
  }) => {
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
