import { expect, test } from '@playwright/test';
import { build, expectReference } from './support/building.ts';
import { Canvas } from './support/canvas.ts';
import { runScript } from './support/command-line.ts';
import { Keyboard } from './support/keyboard.ts';
import { Outline } from './support/outline.ts';
import { Studio } from './support/studio.ts';

test('draws, repairs, simulates and exports a flow by keyboard alone', async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const field = (name: string) => studio.inspector.getByRole('textbox', { name, exact: true });
  const list = (name: string) =>
    studio.inspector.getByRole('button', { name: new RegExp(`^${name} | ${name}$`) });
  const backToCanvas = async () => {
    await keys.press('Escape');
    await expect(studio.canvas.locator(':focus')).toBeAttached();
  };
  await studio.open();

  await keys.newFlow();
  await keys.tabTo(studio.canvas);

  for (const type of ['Channel intake', 'Hours', 'Ask', 'Pop page', 'Assign skill']) await keys.add(type);
  await keys.press('f');
  await expect(studio.edge('Shown', 'Pop page', 'Assign skill')).toBeAttached();

  // Selecting by travelling: against the edges from the last node to the question, and to the hours.
  await keys.press('ArrowLeft', 'ArrowLeft');
  await expect(studio.inspector.getByRole('heading', { name: 'Ask', level: 2 })).toBeVisible();
  await keys.press('Enter');
  await keys.type(field('Text'), 'Dag {{ customer.name }}, waarmee kunnen we helpen?');
  await keys.type(field('Button'), 'Reparatie');
  await backToCanvas();
  await keys.connect('Other answer', 'Assign skill');

  await keys.press('ArrowLeft');
  await expect(studio.inspector.getByRole('heading', { name: 'Hours', level: 2 })).toBeVisible();
  await keys.press('Enter');
  await keys.choose(list('Opening hours'), 'Winkel en werkplaats');
  await backToCanvas();
  await keys.connect('Closed', 'Assign skill');

  await keys.press('ArrowRight', 'ArrowRight');
  await expect(studio.inspector.getByRole('heading', { name: 'Pop page', level: 2 })).toBeVisible();
  await keys.press('Enter');
  await keys.type(field('Address'), 'https://crm.example/customers?phone={{ customer.address }}');
  await keys.type(studio.inspector.getByRole('textbox', { name: 'Title' }).last(), '{{ customer.name }}');
  await backToCanvas();

  await keys.press('ArrowRight', 'Enter');
  await keys.tabTo(studio.inspector.getByRole('button', { name: 'Choose per language' }));
  await keys.press('Enter');
  for (const [language, skill] of [
    ['Dutch', 'repairs_nl'],
    ['French', 'repairs_fr'],
    ['English', 'repairs_en'],
  ] as const)
    await keys.choose(list(`Skill · ${language}`), skill);
  await backToCanvas();

  // The branch for customers who don't answer, begun on its own.
  await keys.press('Escape');
  await keys.add('Send template');
  await keys.press('Enter');
  await keys.choose(list('Template'), 'still_there');
  await keys.tabTo(studio.inspector.getByRole('button', { name: 'Add to Values', exact: true }));
  await keys.press('Enter');
  await keys.type(field('Values 1'), '{{ customer.name }}');
  await backToCanvas();
  await keys.add('End');

  // Nobody has said yet how customers come to it; the problem leads to the field where that is said.
  await expect(studio.state).toHaveText('4 problems');
  await keys.press('Control+j');
  await keys.tabTo(page.getByRole('row', { name: /Customers who leave “Ask” by “No answer” go nowhere/ }));
  await keys.press('Enter');
  await expect(studio.inspector.getByRole('heading', { name: 'Ask', level: 2 })).toBeVisible();
  await expect(list('No answer leads to')).toBeFocused();
  await keys.press('Enter');
  await page.keyboard.type('Send template');
  await keys.press('Enter');
  await expect(studio.state).toHaveText('1 problem');

  // No customer comes to it until a point of contact leads there.
  await keys.tabTo(page.getByRole('row', { name: /No point of contact leads to this flow/ }));
  await keys.press('Enter');
  await expect(studio.inspector.getByRole('heading', { name: 'Channel intake', level: 2 })).toBeVisible();
  await keys.choose(studio.inspector.getByRole('button', { name: 'Add to Points of contact' }), 'WhatsApp');
  await expect(studio.state).toHaveText('No problems');

  await keys.press('Control+Enter');
  await keys.tabTo(studio.simulator.getByRole('textbox', { name: 'Message' }));
  await page.keyboard.type('Hallo');
  await keys.press('Enter');
  await keys.tabTo(studio.simulator.getByRole('button', { name: 'Reparatie' }), 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(studio.simulator.getByRole('tab', { name: 'Why' }));
  await keys.press('End');
  await expect(studio.simulator.getByRole('listitem').filter({ hasText: 'Bram de Wit' })).toContainText(
    '1 of 2',
  );

  await keys.tabTo(page.getByRole('banner').getByRole('button', { name: 'File' }));
  const script = await studio.download(() => keys.openAndChoose('Export script'));
  const conversation = studio.simulator.getByRole('button', { name: 'Export this conversation' });
  const exported = async (what: string) => {
    await keys.tabTo(conversation);
    return studio.download(() => keys.openAndChoose(`Export ${what}`));
  };
  const events = await exported('events');
  const effects = await exported('effects');
  expect(effects).toContain('"type":"contact.queue","skill":"repairs_nl"');
  expect(await runScript(script, events)).toBe(effects);
});

test('builds a flow of many nodes on the canvas alone', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const canvas = new Canvas(studio, keys);
  await studio.open();
  await keys.newFlow();
  await keys.tabTo(studio.canvas);
  await build(
    studio,
    keys,
    {
      begin: (title) => canvas.begin(title),
      async add({ node, port, label, to, isFree }) {
        if (isFree) return canvas.addBehind(node, port, to);
        await canvas.begin(to);
        return () => canvas.connect(node, port, label, to);
      },
      connect: ({ node, port, label, to }) => canvas.connect(node, port, label, to),
    },
    'down',
  );
  await expectReference(studio, keys);
});

test('the keyboard is never lost', async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const outline = new Outline(studio, keys);
  const kept = async (act: string) => {
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body), act).toBe(true);
  };
  await studio.open();
  await keys.tabTo(studio.canvas);
  await keys.press('ArrowRight');
  const onCanvas = ['ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowDown', 'Control+d', 'Delete', 'Control+z'];
  for (const act of [...onCanvas, 'ArrowRight', 'c', 'Escape', 'a', 'Escape', 'Shift+F10', 'Escape', 'F8']) {
    await keys.press(act);
    await kept(`${act} on the canvas`);
  }
  await outline.open();
  const inOutline = [
    'Home',
    'ArrowDown',
    'F2',
    'Escape',
    'c',
    'Escape',
    'a',
    'Escape',
    'Shift+F10',
    'Escape',
  ];
  for (const act of [...inOutline, 'Delete', 'Control+z', 'Control+a', 'Delete', 'Control+z', 'Control+j']) {
    await keys.press(act);
    await kept(`${act} in the outline`);
  }
  await expect(studio.canvas.locator(':focus')).toBeAttached();
  await keys.newFlow();
  await kept('another flow');
});
