import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, HostPorts } from '#runtime/hosts/contract/host.ts';
import type { Outgoing, Sent } from '#runtime/hosts/contract/outgoing.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { type OpenSetup, openHost } from '#runtime/hosts/engine/open.ts';
import { workspace as schema } from '#runtime/model/workspace.ts';
import { everyHour } from '#runtime/simulate/arrange.ts';
import { programs } from '#test/examples/shop.ts';

/** The bicycle shop, as a new host begins with it. */
export const SHOP_FIRST = {
  workspace: readFileSync('examples/bicycle-shop/workspace.json', 'utf8'),
  scripts: [...programs.values()].map(({ script }) => JSON.stringify(script)),
};

const closed = (workspace: string): string =>
  JSON.stringify(everyHour(schema.parse(JSON.parse(workspace)), 'closed'));

/** The same outside its hours: on the real clock, what a host does must not depend on when that is. */
export const CLOSED_SHOP = { ...SHOP_FIRST, workspace: closed(SHOP_FIRST.workspace) };

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'routewright-host-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
export const filesIn = (folder: string): string[] => readdirSync(folder);

/** A real host over a folder, for tests. What it sends goes to `send`; without one it is taken as sent. */
export async function openTestHost(
  folder: string,
  send: HostPorts['send'] = async () => ({ is: 'sent' }),
  setup: Partial<OpenSetup> = {},
): Promise<Host> {
  const { value, problems } = await openHost({
    ...{ folder, limits: LIMITS, whenInDoubt: 'ask', retention: null, first: CLOSED_SHOP, idempotent: [] },
    ports: { send },
    thread: new URL('./thread.ts', import.meta.url),
    ...setup,
  });
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

/** Takes all that is sent, as sent. */
export function recording(): { sent: Outgoing[]; send: (outgoing: Outgoing) => Promise<Sent> } {
  const sent: Outgoing[] = [];
  return {
    sent,
    async send(outgoing) {
      sent.push(outgoing);
      return { is: 'sent' };
    },
  };
}
