import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SITE } from '#runtime/hosts/chat/testing/serve.ts';
import { POINT } from '#runtime/hosts/chat/testing/shop.ts';
import { openGraphApi } from '#test/providers/graph-api.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { messagesBody, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { start } from '../processes.ts';
import { Visitor } from './chat/visitor.ts';
import { Person } from './pages.ts';
import { NUMBER } from './whatsapp-shop.ts';

const AGENT = 'anouk';
const CUSTOMER = '31612345678';
const REPLY = 'Zeker, voor en achter.';

/** What a host did when it was tried: each thing as whoever waited for it saw it. */
export interface Tried {
  ready: number;
  unsigned: number;
  signed: number;
  whatsapp: unknown;
  offered: unknown;
  chat: string[];
  code: number | null;
}

/** Starts the command as a host in a folder with `shop/` in it, and goes through it as customers and an agent do. */
export async function tryHost(node: string, main: string, cwd: string): Promise<Tried> {
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const config = {
    chat: { origins: { [POINT]: [SITE] } },
    connectors: { whatsapp: metaConfigAt(graph.root) },
    logging: { level: 'error' },
  };
  writeFileSync(join(cwd, 'host.json'), JSON.stringify(config));
  const given = [
    '--workspace',
    'shop/workspace.json',
    '--data',
    'data',
    '--config',
    'host.json',
    '--always-open',
  ];
  const child = start(node, [main, 'serve', ...given, '--port', '0'], { cwd, env: META_SECRETS });
  const code = new Promise<number | null>((done) => child.once('exit', done));
  const [address = '', login = ''] = await links(child.stderr);
  const url = address.replace(/\/$/, '');

  const body = JSON.stringify(messagesBody(NUMBER, CUSTOMER, [textMessage('wamid.smoke', 'Hallo')]));
  const post = async (headers: Record<string, string>): Promise<number> => {
    const all = { 'content-type': 'application/json', ...headers };
    return (await fetch(`${url}/webhooks/whatsapp`, { method: 'POST', headers: all, body })).status;
  };
  const ready = (await fetch(`${url}/readyz`)).status;
  const unsigned = await post({});
  const signed = await post({ 'x-hub-signature-256': graph.sign(body) });
  const [answer] = await graph.acceptedBy(CUSTOMER, 1);

  const person = await new Person({ url }).logIn(new URL(login).searchParams.get('token') ?? '');
  const desk = person.page();
  desk.line.act(AGENT, { type: 'agent.state.changed', state: 'available' });
  const visitor = new Visitor(url);
  visitor.chat.say('Hebben jullie kinderzitjes?');
  const { view } = await desk.told({ desk: AGENT }, 'desk', ({ view: { requests } }) =>
    requests.some(({ channel }) => channel === POINT),
  );
  const offered = view.requests.find(({ channel }) => channel === POINT);
  const contact = offered?.contact ?? '';
  desk.line.act(AGENT, { type: 'offer.accepted', contact });
  desk.line.act(AGENT, { type: 'agent.replied', contact, message: { kind: 'text', text: REPLY } });
  await visitor.until(({ lines }) => JSON.stringify(lines).includes(REPLY));
  const chat = visitor.said;
  visitor.chat.stop();
  desk.close();

  child.kill('SIGTERM');
  const ended = await code;
  await graph.close();
  return { ready, unsigned, signed, whatsapp: answer?.body, offered, chat, code: ended };
}

/** The addresses that a host says when it starts: its own, and the administrator's link. */
async function links(stderr: NodeJS.ReadableStream | null): Promise<string[]> {
  const found: string[] = [];
  if (!stderr) return found;
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    const [, link] = /^(?:Routewright|Log in as administrator): (\S+)/.exec(line) ?? [];
    if (link !== undefined) found.push(link);
    if (found.length === 2) return found;
  }
  throw new Error(`the host did not start: ${said.join('\n')}`);
}
