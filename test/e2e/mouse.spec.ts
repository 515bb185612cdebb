import { expect, test } from '@playwright/test';
import { runScript } from './support/command-line.ts';
import { Studio } from './support/studio.ts';

test('draws, repairs, simulates and exports a flow by mouse alone', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  await studio.open();
  await studio.newFlow();

  await studio.drop('Channel intake', 150, 90);
  await studio.drop('Hours', 400, 90);
  await studio.drop('Ask', 640, 130);
  await studio.drop('Pop page', 150, 400);
  await studio.drop('Assign skill', 400, 440);
  await studio.drop('Send template', 640, 440);
  await studio.drop('End', 640, 640);

  await studio.connect('Comes in', 'Channel intake', 'Hours');
  await studio.connect('Open', 'Hours', 'Ask');
  await studio.connect('Closed', 'Hours', 'Assign skill');

  // No customer comes to it until a point of contact leads there.
  await studio.select('Channel intake');
  await studio.inspector.getByRole('button', { name: 'Add to Points of contact' }).click();
  await page.getByRole('option', { name: 'WhatsApp' }).click();

  await studio.select('Hours');
  await studio.choose('Opening hours', 'Winkel en werkplaats');

  await studio.select('Ask');
  await studio.type('Text', 'Dag {{ customer.name }}, waarmee kunnen we helpen?');
  await studio.type('Button', 'Reparatie');
  await studio.connect('Reparatie', 'Ask', 'Pop page');
  await studio.connect('Other answer', 'Ask', 'Assign skill');
  await studio.connect('Shown', 'Pop page', 'Assign skill');

  await studio.select('Pop page');
  await studio.type('Address', 'https://crm.example/customers?phone={{ customer.address }}');
  await studio.inspector.getByRole('textbox', { name: 'Title' }).last().fill('{{ customer.name }}');

  await studio.select('Assign skill');
  await studio.inspector.getByRole('button', { name: 'Choose per language' }).click();
  for (const [language, skill] of Object.entries({
    Dutch: 'repairs_nl',
    French: 'repairs_fr',
    English: 'repairs_en',
  }))
    await studio.choose(`Skill · ${language}`, skill);

  await studio.select('Send template');
  await studio.choose('Template', 'still_there');
  await studio.inspector.getByRole('button', { name: 'Add to Values', exact: true }).click();
  await studio.type('Values 1', '{{ customer.name }}');
  await studio.connect('Sent', 'Send template', 'End');

  // Nobody has said yet what becomes of customers who don't answer; the problem leads there.
  await expect(studio.state).toHaveText('3 problems');
  await studio.state.click();
  const missing = page.getByText('Customers who leave “Ask” by “No answer” go nowhere. Connect “No answer”.');
  await missing.first().click();
  await expect(studio.inspector.getByRole('heading', { name: 'Ask' })).toBeVisible();
  // The canvas is small beside the list: near its edge it moves under the pointer.
  await page.getByRole('button', { name: 'Close the drawer' }).click();
  await studio.connect('No answer', 'Ask', 'Send template');
  await expect(studio.state).toHaveText('No problems');

  await page.getByRole('button', { name: 'Play' }).click();
  await studio.say('Hallo');
  await studio.simulator.getByRole('button', { name: 'Reparatie' }).click();
  await expectAgentWith(studio, 'Bram de Wit', 'https://crm.example/customers?phone=31612345678');
  await expect(studio.edge('Reparatie', 'Ask', 'Pop page')).toBeAttached();

  const script = await studio.download(() => studio.file('Export script'));
  const events = await studio.exportConversation('events');
  const effects = await studio.exportConversation('effects');
  expect(events.match(/"type":"webhook"/g)).toHaveLength(2);
  expect(effects).toContain('"type":"contact.queue","skill":"repairs_nl"');
  expect(await runScript(script, events)).toBe(effects);
});

/** The agent has the customer's contact, and the page for it. */
async function expectAgentWith({ simulator }: Studio, agent: string, page: string): Promise<void> {
  await simulator.getByRole('tab', { name: 'Agents' }).click();
  const item = simulator.getByRole('listitem').filter({ hasText: agent });
  await expect(item).toContainText('1 of 2 contacts');
  await expect(item.getByRole('figure')).toContainText(page);
}
