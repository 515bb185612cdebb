import { readFileSync } from 'node:fs';
import { readWorkspace } from '../../../compile/1-read/workspace.ts';
import type { Host } from '../../contract/host.ts';
import type { AuditEntry, Standing } from '../../contract/views.ts';

/** A host at which nothing happens: what the server itself asks of one, for trying what needs no contacts. */
export interface QuietHost {
  host: Host;
  notes: AuditEntry[];
  standing: Standing;
}

export function quietHost(): QuietHost {
  const { value: workspace } = readWorkspace(readFileSync('examples/bicycle-shop/workspace.json', 'utf8'));
  if (!workspace) throw new Error('the example cannot be read');
  const notes: AuditEntry[] = [];
  const standing: Standing = {
    ...{ contactsOpen: 2, contactsTotal: 3, timers: 1, ready: 4, claimed: 5, inDoubt: 6, events: 70 },
    ...{ refusing: null, revisions: 1 },
  };
  const answers: Partial<Host> = {
    workspace: () => workspace,
    note: async (entry) => void notes.push({ ...entry, seq: notes.length + 1, at: 0 }),
    audit: async (before, limit) => notes.filter(({ seq }) => seq < before).slice(-limit),
    standing: async () => ({ ...standing }),
    deliver: async () => ({ is: 'accepted', problems: [] }),
    doubts: async () => [],
    settle: async (key) => key === 'c1/1',
    stop: async () => {},
    onNews: () => () => {},
  };
  const host = new Proxy(answers as Host, {
    get(of, key) {
      if (key in of) return Reflect.get(of, key);
      throw new Error(`nobody asks a quiet host for ${String(key)}`);
    },
  });
  return { host, notes, standing };
}
