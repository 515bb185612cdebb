import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tools } from '#runtime/hosts/connectors/connector.ts';
import { createFileStore } from '#runtime/hosts/connectors/files.ts';
import type { Happened, Host, Receipt } from '#runtime/hosts/contract/host.ts';
import type { Workspace } from '#runtime/model/workspace.ts';

/** Tools whose clock stands where one puts it, whose log can be read, and whose files go when they are closed. */
export function openTools(workspace: Workspace, secrets: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'routewright-connectors-'));
  const logged: unknown[] = [];
  const log = (...said: unknown[]) => void logged.push(said);
  const clock = { now: Date.parse('2026-11-30T12:00:00Z') };
  const changed: string[] = [];
  const tools: Tools = {
    workspace: () => workspace,
    secretOf: ({ env }) => secrets[env] ?? '',
    now: () => clock.now,
    log: { info: log, warn: log, error: log },
    files: createFileStore(folder),
    templatesChanged: (channel) => void changed.push(channel),
  };
  return {
    tools,
    clock,
    folder,
    changed,
    logged: () => JSON.stringify(logged),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type OpenTools = ReturnType<typeof openTools>;

/** A host that only keeps what it is told; `answer` says what it makes of each. */
export function recordingHost(answer: (happened: Happened) => Promise<Receipt> | Receipt) {
  const delivered: Happened[] = [];
  const deliver: Host['deliver'] = async (happened) => {
    delivered.push(happened);
    return answer(happened);
  };
  return { delivered, deliver };
}

export const ACCEPTED: Receipt = { is: 'accepted', problems: [] };
