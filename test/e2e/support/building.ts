import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { nodes } from '#nodes/index.ts';
import { channels, compile, portName, portsOf, readScript, readWorkspace } from '#runtime/index.ts';
import { canonical } from './canonical.ts';
import { WORKSPACE } from './command-line.ts';
import { fill } from './filling.ts';
import type { Keyboard } from './keyboard.ts';
import { reference } from './reference.ts';
import type { Studio } from './studio.ts';

/** A way out of a node, as one finds it: the node by its title, the port by what it is called. `port`: its line's key. */
export interface Way {
  from: string;
  /** The id it will have: its type's name, for the first of each. */
  node: string;
  port: string;
  label: string;
  /** From top to bottom, it is the first that is free when it is come to: a new node is connected by it. */
  isFree: boolean;
  to: string;
}

/** The acts by which a flow is built, wherever that is done. New nodes are selected. */
export interface Builder {
  /** The first node, and later those that nothing leads to. */
  begin(title: string): Promise<void>;
  /** Answers what is still to be done once the node is filled in. */
  add(way: Way): Promise<(() => Promise<void>) | void>;
  connect(way: Way): Promise<void>;
}

type Act = { act: 'begin'; title: string } | { act: 'add'; way: Way } | { act: 'connect'; way: Way };

const titleOf = (id: string): string => nodes.get(id)?.labels.en.title ?? id;

/** Node by node, each with what follows it; the ways out of a node from top to bottom, or the other way round. */
function plan(direction: 'down' | 'up'): Act[] {
  const acts: Act[] = [];
  const there = new Set<string>();
  const follow = (id: string) => {
    const { type = '', params = {} } = reference.nodes[id] ?? {};
    const definition = nodes.get(type);
    const ports = definition ? portsOf(definition, params) : [];
    for (const { id: port, kind } of direction === 'down' ? ports : ports.toReversed()) {
      const to = reference.edges.find((edge) => edge.from === id && edge.port === port)?.to;
      if (to === undefined) continue;
      const label = portName(port, id, { nodes, flow: reference, language: 'en' });
      const isNew = !there.has(to);
      there.add(to);
      const way = {
        from: titleOf(id),
        node: id,
        port: `port ${id} ${port}`,
        label,
        isFree: kind === 'next',
        to: titleOf(to),
      };
      acts.push(isNew ? { act: 'add', way } : { act: 'connect', way });
      if (isNew) follow(to);
    }
  };
  const reached = new Set(reference.edges.map(({ to }) => to));
  for (const id of Object.keys(reference.nodes).filter((one) => !reached.has(one))) {
    acts.push({ act: 'begin', title: titleOf(id) });
    follow(id);
  }
  return acts;
}

/** Builds the reference flow and fills it in. */
export async function build(
  studio: Studio,
  keys: Keyboard,
  builder: Builder,
  direction: 'down' | 'up',
): Promise<void> {
  for (const step of plan(direction)) {
    if (step.act === 'begin') await builder.begin(step.title);
    else if (step.act === 'connect') await builder.connect(step.way);
    const later = step.act === 'add' ? await builder.add(step.way) : undefined;
    await keys.expectKept();
    if (step.act !== 'connect') await fill(studio, keys, step.act === 'add' ? step.way.to : step.title);
    await later?.();
  }
}

/** The script of what was built is that of the reference, whatever its nodes are called. */
export async function expectReference(studio: Studio, keys: Keyboard): Promise<void> {
  await keys.tabTo(studio.page.getByRole('banner').getByRole('button', { name: 'File' }), 'Shift+Tab');
  const built = readScript(await studio.download(() => keys.openAndChoose('Export script')));
  const { value: workspace } = readWorkspace(readFileSync(WORKSPACE, 'utf8'));
  const universe = { nodes, channels, scripts: new Set(['reminder']) };
  const { script } = compile(reference, workspace ? { ...universe, workspace } : universe);
  if (!script || !built.value) throw new Error('There is no script to compare.');
  expect(canonical(built.value)).toEqual(canonical(script));
}
