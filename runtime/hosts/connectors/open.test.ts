import { expect, it, onTestFinished } from 'vitest';
import { openTools } from '#test/providers/recording.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { workspace } from '../../channels/testing/bicycle-shop.ts';
import { UI_LANGUAGES } from '../../model/language.ts';
import type { Outgoing, Sent } from '../contract/outgoing.ts';
import { sayHostProblem } from '../words.ts';
import type { Connector } from './connector.ts';
import { openConnectors, startConnectors, stopConnectors } from './open.ts';
import { createSender, idempotentChannels } from './sender.ts';

/** A channel that the host has without a provider, and what was sent by it. */
const ownChannel = (pushed: Outgoing[]): Connector => ({
  channel: 'webchat',
  idempotent: true,
  async send(outgoing) {
    pushed.push(outgoing);
    return { is: 'sent', message: outgoing.key };
  },
  stop: async () => undefined,
});

function open(config: Record<string, unknown>, pushed: Outgoing[] = []) {
  const tools = openTools(workspace, META_SECRETS);
  const opened = openConnectors(config, tools.tools, [ownChannel(pushed)]);
  onTestFinished(async () => {
    await stopConnectors(opened.connectors);
    tools.close();
  });
  return opened;
}

it('connects what a config asks for, beside what the host has of its own', async () => {
  const { connectors, problems } = open({
    whatsapp: metaConfigAt('http://127.0.0.1:9'),
    instagram: metaConfigAt('http://127.0.0.1:9'),
  });
  expect(problems).toEqual([]);
  expect([...connectors.keys()]).toEqual(['webchat', 'whatsapp', 'instagram']);
  expect(await startConnectors(connectors, async () => ({ is: 'duplicate' }))).toEqual([]);
});

it('says what is wrong with a config, in all languages, and leaves that channel out', () => {
  const { connectors, problems } = open({
    fax: {},
    whatsapp: { ...metaConfigAt('http://127.0.0.1:9'), token: 'written in the file', colour: 'red' },
  });
  expect([...connectors.keys()]).toEqual(['webchat']);
  expect(problems.map(({ code, where }) => [code, where.path])).toEqual([
    ['connector.unknown-channel', 'connectors.fax'],
    ['connector.bad-config', 'connectors.whatsapp.token'],
    ['connector.bad-config', 'connectors.whatsapp'],
  ]);
  expect(JSON.stringify(problems)).not.toContain('written in the file');
  for (const { code, params } of problems)
    for (const language of UI_LANGUAGES) expect(sayHostProblem(code, params, language)).not.toMatch(/[{}]/);
});

const outgoing = (channel: string): Outgoing => ({
  key: 'c1/2',
  contact: 'c1',
  effect: {
    id: 'c1/2',
    type: 'message.send',
    channel,
    pointOfContact: 'site',
    to: 'visitor-7',
    message: { kind: 'text', text: 'Hello' },
  },
  account: 'shop-page',
  answered: null,
  attempt: 1,
});

const request: Outgoing = {
  ...outgoing('any'),
  effect: {
    id: 'c1/3',
    type: 'http.request',
    method: 'GET',
    url: 'https://x.example',
    headers: {},
    timeout: 1_000,
    attempts: 1,
  },
};

it('sends messages by their channel, and all else by the others', async () => {
  const pushed: Outgoing[] = [];
  const { connectors } = open({}, pushed);
  const answered: Sent = { is: 'answered', status: 200 };
  const send = createSender(connectors, async () => answered);
  expect(await send(outgoing('webchat'))).toEqual({ is: 'sent', message: 'c1/2' });
  expect(pushed).toEqual([outgoing('webchat')]);
  expect(await send(outgoing('sms'))).toMatchObject({ is: 'later', why: 'connector.none', free: true });
  expect(await send(request)).toBe(answered);
});

it('knows what may be repeated without asking', () => {
  const { connectors } = open({ whatsapp: metaConfigAt('http://127.0.0.1:9') });
  expect(idempotentChannels(connectors)).toEqual(['webchat']);
});
