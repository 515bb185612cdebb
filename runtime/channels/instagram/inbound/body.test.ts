import { type Cases, describeInbound } from '../../testing/conformance.ts';
import { instagram } from '../channel.ts';
import broken from '../fixtures/broken.json' with { type: 'json' };
import messages from '../fixtures/messages.json' with { type: 'json' };
import taps from '../fixtures/taps.json' with { type: 'json' };

describeInbound(instagram, { messages, taps, broken } as unknown as Record<string, Cases>);
