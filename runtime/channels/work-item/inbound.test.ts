import { type Cases, describeInbound } from '../testing/conformance.ts';
import { workItem } from './channel.ts';
import broken from './fixtures/broken.json' with { type: 'json' };
import items from './fixtures/items.json' with { type: 'json' };

describeInbound(workItem, { items, broken } as unknown as Record<string, Cases>);
