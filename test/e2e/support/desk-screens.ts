import { expect, type Page } from '@playwright/test';
import { ANOUK, ESRA, LUC, SANNE } from './desk.ts';
import type { Screen } from './screens.ts';
import type { Words } from './words.ts';

/** A button on an agent's desk, whatever language the desk is in. */
const onDesk = (page: Page, agent: string, name: string) =>
  page.getByRole('region', { name: agent, exact: false }).getByRole('button', { name, exact: true });

async function say(page: Page, { simulator }: Words, text: string): Promise<void> {
  await page.getByRole('textbox', { name: simulator.message, exact: true }).fill(text);
  await page.getByRole('button', { name: simulator.send, exact: true }).first().click();
}

/** The desks, from a contact that is offered to one that nobody took. They go on from any screen of the flows. */
export const deskScreens: readonly Screen[] = [
  {
    name: 'desk-offer',
    show: async (page, words) => {
      const { app, desk } = words;
      await page.getByRole('button', { name: app['flow-menu'], exact: true }).click();
      await page.getByRole('menuitem', { name: 'Web chat', exact: true }).click();
      await page.getByRole('button', { name: app.desk, exact: true }).click();
      await say(page, words, 'Mijn ketting ligt eraf');
      await expect(onDesk(page, ANOUK, desk.accept)).toBeVisible();
    },
  },
  {
    name: 'desk-conversation',
    show: async (page, { desk, conversation }) => {
      await onDesk(page, ANOUK, desk.accept).click();
      const reply = page.getByRole('textbox', { name: conversation.reply, exact: true });
      await reply.fill('Dag Sanne, welke fiets is het?');
      await reply.press('Enter');
      await expect(reply).toHaveValue('');
    },
  },
  {
    name: 'desk-conference',
    show: async (page, { desk, handover }) => {
      await onDesk(page, ANOUK, handover.conference).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: handover.agent, exact: true }).click();
      await dialog.getByRole('option', { name: ESRA }).click();
      await dialog.getByRole('button', { name: handover.conference, exact: true }).click();
      await onDesk(page, ESRA, desk.accept).click();
      await expect(onDesk(page, ANOUK, handover['conference-end'])).toBeVisible();
    },
  },
  {
    name: 'desk-call',
    show: async (page, { handover }) => {
      await onDesk(page, ANOUK, handover['conference-end']).click();
      await onDesk(page, ESRA, handover.finish).click();
      await onDesk(page, ANOUK, handover['elevate-call-help']).click();
      await page.getByRole('dialog').getByRole('button', { name: handover.call, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    },
  },
  {
    name: 'desk-wrap-up',
    show: async (page, { handover }) => {
      await onDesk(page, ANOUK, handover.end).click();
      await page.getByRole('dialog').getByRole('option').first().click();
      await page.getByRole('button', { name: handover.submit, exact: true }).click();
      await expect(page.getByRole('region', { name: handover['wrap-up'], exact: true })).toBeVisible();
    },
  },
  {
    name: 'desk-waiting',
    show: async (page, words) => {
      const { simulator, desks } = words;
      await page.getByRole('button', { name: new RegExp(`${simulator.customer}$`) }).click();
      await page.getByRole('option', { name: LUC }).click();
      await say(page, words, 'Bonjour ?');
      for (let minute = 0; minute < 2; minute++)
        await page.getByRole('button', { name: simulator['add-minute'], exact: true }).click();
      await page.getByRole('list', { name: desks.waiting }).locator('summary').click();
      await expect(page.getByRole('list', { name: desks.waiting })).not.toContainText(SANNE);
    },
  },
];
