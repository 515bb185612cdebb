import type { CustomerAct } from '../../model/customer-act.ts';
import type { JsonObject } from '../../model/json.ts';
import { compact } from './compact.ts';

type MediaAct = Extract<CustomerAct, { kind: 'media' }>;

/** What a simulated customer does, in words alone. */
export function wordsOf(act: CustomerAct): string {
  switch (act.kind) {
    case 'text':
      return act.text;
    case 'choice':
      return act.title;
    case 'media':
      return act.caption ?? '';
    case 'location':
      return act.name || `${act.latitude}, ${act.longitude}`;
  }
}

/** The file of an act, as `readFile` reads it. */
export const fileOf = ({ id, mimeType, filename }: MediaAct): JsonObject =>
  compact({ url: id, type: mimeType, name: filename });
