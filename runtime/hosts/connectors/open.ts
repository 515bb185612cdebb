import { error, type Problem } from '../../model/problem.ts';
import type { HostConfig } from '../config/host-config.ts';
import type { Connector, ConnectorKind, Connectors, Tools } from './connector.ts';
import { connectorKinds } from './registry.ts';

export interface Opened {
  connectors: Connectors;
  problems: readonly Problem[];
}

/** The connectors of a host's config, with those that the host's other rooms make. What is wrong with one leaves it out. */
export function openConnectors(
  config: HostConfig['connectors'],
  tools: Tools,
  others: readonly Connector[] = [],
): Opened {
  const problems: Problem[] = [];
  const connectors = new Map(others.map((one) => [one.channel, one]));
  for (const [channel, written] of Object.entries(config)) {
    const kind = connectorKinds.get(channel);
    const opened = kind
      ? openOne(kind, written, tools)
      : [error('connector.unknown-channel', at(channel), { channel })];
    if (Array.isArray(opened)) problems.push(...opened);
    else connectors.set(channel, opened);
  }
  return { connectors, problems };
}

const at = (...path: readonly PropertyKey[]) => ({ path: ['connectors', ...path].join('.') });

function openOne(kind: ConnectorKind, written: unknown, tools: Tools): Connector | Problem[] {
  const { data, error: wrong } = kind.schema.safeParse(written);
  if (data) return kind.connect(data, tools);
  return wrong.issues.map(({ path, message }) =>
    error('connector.bad-config', at(kind.channel, ...path), { reason: message }),
  );
}

/** Lets those listen that do so themselves. */
export async function startConnectors(
  connectors: Connectors,
  deliver: Parameters<NonNullable<Connector['start']>>[0],
): Promise<readonly Problem[]> {
  const started = await Promise.all([...connectors.values()].map((one) => one.start?.(deliver) ?? []));
  return started.flat();
}

export async function stopConnectors(connectors: Connectors): Promise<void> {
  await Promise.all([...connectors.values()].map((one) => one.stop()));
}
