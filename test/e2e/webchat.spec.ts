import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { bundleWidget } from '../../build/widget.ts';

const folder = mkdtempSync(join(tmpdir(), 'routewright-chat-'));
const widget = join(folder, 'widget.js');
let host: ChildProcess;
let address: string;
let site: Server;

async function startHost(port = 0): Promise<void> {
  host = fork('test/host/chat/process.ts', [join(folder, 'data'), String(port), widget]);
  [address] = (await once(host, 'message')) as [string];
}

/** A page of another site, with a policy that lets nothing in but the chat. */
const pageOf = (hostAddress: string) => `<!doctype html><html lang="nl"><title>Shop</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hostAddress};
 connect-src ${hostAddress.replace('http', 'ws')}; require-trusted-types-for 'script'; trusted-types 'none'">
<script src="${hostAddress}/chat/widget.js" data-point-of-contact="webchat" async></script>
<main><h1>Shop</h1></main></html>`;

test.beforeAll(async () => {
  writeFileSync(widget, await bundleWidget());
  await startHost();
  site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageOf(address));
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
});

test.afterAll(() => {
  host.kill('SIGKILL');
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a visitor of a strict page chats with a host, which dies meanwhile', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML/i.test(message.text()))
      refused.push(message.text());
  });
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  await page.getByRole('button', { name: 'Chat openen' }).click();
  await page.keyboard.type('Hallo');
  await page.keyboard.press('Enter');
  const log = page.getByRole('log');
  await expect(log.getByText('You wrote Hallo')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  host.kill('SIGKILL');
  await expect(page.getByRole('status').filter({ hasText: 'Geen verbinding' })).toBeVisible();
  await page.keyboard.type('Ben je er nog?');
  await page.keyboard.press('Enter');
  await expect(log.getByText('Wordt verstuurd')).toBeVisible();
  await startHost(Number(new URL(address).port));
  await expect(log.getByText('You wrote Ben je er nog?')).toBeVisible({ timeout: 60_000 });

  await page.reload();
  const opener = page.getByRole('button', { name: /^Chat openen \(\d+ nieuwe/ });
  await expect(opener).toBeHidden();
  await page.getByRole('button', { name: 'Chat openen' }).click();
  for (const text of ['You wrote Hallo', 'You wrote Ben je er nog?'])
    await expect(log.getByText(text)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Chat openen' })).toBeFocused();
  expect(refused).toEqual([]);
});
