import type { ConnectorKind } from './connector.ts';
import { emailKind } from './email/kind.ts';
import { instagramKind } from './instagram/kind.ts';
import { smsKind } from './sms/kind.ts';
import { whatsappKind } from './whatsapp/kind.ts';

const all: readonly ConnectorKind[] = [whatsappKind, instagramKind, smsKind, emailKind];

/** What can be connected by `host.json`, by its channel. Nothing else names a channel here. */
export const connectorKinds: ReadonlyMap<string, ConnectorKind> = new Map(
  all.map((kind) => [kind.channel, kind]),
);
