import { expect, test } from '@playwright/test';
import { ANOUK, Desk } from './support/desk.ts';
import { HostProcess } from './support/host.ts';

const host = new HostProcess();
test.beforeAll(() => host.start());
test.afterAll(async () => {
  expect(await host.stop()).toBe(0);
});

test('a visitor chats with the shop, and an agent in another browser takes it, answers and wraps up', async ({
  browser,
}) => {
  const [office, street] = [await browser.newContext(), await browser.newContext()];
  const [agentPage, page] = [await office.newPage(), await street.newPage()];

  await agentPage.goto(host.login);
  await agentPage.getByRole('button').click();
  await agentPage.goto(`${host.address}desk`);
  await agentPage.getByRole('button', { name: /Agent/ }).click();
  await agentPage.getByRole('option', { name: ANOUK }).click();
  const desk = new Desk(agentPage, ANOUK);
  await desk.become('Available');

  await page.goto(`${host.address}chat/?lang=nl`);
  const log = page.getByRole('log');
  await page.getByRole('textbox').fill('Hebben jullie kinderzitjes?');
  await page.keyboard.press('Enter');
  await expect(log.getByText('Dag, welkom bij De Rode Fiets!')).toBeVisible();

  const request = desk.requests.getByRole('listitem');
  await expect(request).toContainText('chat_nl');
  await request.getByRole('button', { name: 'Accept' }).click();
  await expect(log.getByText('er leest nu iemand van ons mee')).toBeVisible();
  await expect(desk.conversation.getByText('winkel.derodefiets.example')).toBeVisible();
  await desk.answer('Zeker, voor en achter op de fiets.');
  await expect(log.getByText('Zeker, voor en achter op de fiets.')).toBeVisible();
  await page.getByRole('textbox').fill('Dank je wel!');
  await page.keyboard.press('Enter');
  await expect(desk.lines.getByText('Dank je wel!')).toBeVisible();

  await desk.end('Solved');
  await expect(desk.wrapUp).toBeVisible();
  await desk.wrapUp.getByRole('button', { name: 'Finish' }).click();
  await expect(desk.conversation).toBeHidden();
  await expect(page.getByText('Deze chat is afgerond.')).toBeVisible();
});
