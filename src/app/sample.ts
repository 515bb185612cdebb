import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type Contact,
  type Flow,
  type Instant,
  openContact,
  openingOf,
  type Situation,
  type VariableValue,
  type Workspace,
} from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from './hooks.ts';
import type { Studio } from './studio.ts';

/** A contact that expressions are tried on while they are written. */
export interface Sample extends Situation {
  /** Under way in the simulator, or made up from the workspace. */
  from: 'simulated' | 'sample';
}

/** Where a made-up customer writes to. */
interface Place {
  pointOfContact: string;
  customer: { name: string; address: string };
  facts: Workspace['customers'][string]['fields'];
}

/** The contact to try expressions of a flow on; null in a workspace without customers or points of contact. */
export function useSample(flow: Pick<Flow, 'id' | 'variables'>): Sample | null {
  const t = useTranslations('app');
  const { channels } = useStudio();
  const workspace = useWorkspace();
  const underWay = useSession((state) => state.underWay);
  const { id, variables } = flow;
  const [now] = useState(Date.now);
  const text = t('sample-message');
  return useMemo(() => {
    if (underWay) return { ...underWay, from: 'simulated' };
    const contact = sampleContact({ id, variables }, { channels, workspace }, text, now);
    return contact && { contact, now, from: 'sample' };
  }, [underWay, id, variables, channels, workspace, text, now]);
}

/** A contact as it would be after the first message of the workspace's first customer. */
export function sampleContact(
  flow: Pick<Flow, 'id' | 'variables'>,
  around: Pick<Studio, 'channels'> & { workspace: Workspace },
  text: string,
  at: Instant,
): Contact | null {
  const place = placeFor(flow, around.workspace);
  if (!place) return null;
  const { facts, ...begins } = place;
  const message = { id: 'sample', kind: 'text' as const, text };
  const opening = openingOf({ type: 'message.received', at, message, ...begins }, 'sample', around, facts);
  if (!opening) return null;
  const script = { id: flow.id, revision: '' };
  return { ...openContact({ script, defaults: defaultsOf(flow) }, opening), status: 'open', message };
}

/** The first customer who can write to a point of contact, to one that leads to the flow where there is one. */
function placeFor(flow: Pick<Flow, 'id'>, { customers, pointsOfContact }: Workspace): Place | undefined {
  const points = Object.entries(pointsOfContact).sort(
    ([, one], [, other]) => Number(other.defaultScript === flow.id) - Number(one.defaultScript === flow.id),
  );
  const places = points.flatMap(([pointOfContact, { channel }]) =>
    Object.values(customers).flatMap(({ name, addresses, fields: facts }): Place[] => {
      const address = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
      return address === undefined ? [] : [{ pointOfContact, customer: { name, address }, facts }];
    }),
  );
  return places[0];
}

const defaultsOf = ({ variables }: Pick<Flow, 'variables'>): Record<string, VariableValue> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, { default: initial }]) =>
      initial === undefined ? [] : [[name, initial]],
    ),
  );
