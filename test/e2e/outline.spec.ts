import { test } from '@playwright/test';
import { build, expectReference, type Way } from './support/building.ts';
import { Keyboard } from './support/keyboard.ts';
import { Outline } from './support/outline.ts';
import { Studio } from './support/studio.ts';

test('builds a flow of many nodes in the outline alone', { tag: '@long' }, async ({ page }) => {
  const studio = new Studio(page);
  const keys = new Keyboard(studio);
  const outline = new Outline(studio, keys);
  await studio.open();
  await keys.newFlow();
  await outline.open();
  const goTo = async ({ from, node, port }: Way) => {
    await outline.goTo(from, node);
    await outline.goToWay(port);
  };
  await build(
    studio,
    keys,
    {
      begin: (title) => outline.add(title),
      async add(way) {
        await goTo(way);
        await outline.add(way.to);
      },
      async connect(way) {
        await goTo(way);
        await outline.connect(way.to);
      },
    },
    'up',
  );
  await expectReference(studio, keys);
});
