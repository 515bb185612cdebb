import { type Cases, describeInbound } from '../testing/conformance.ts';
import { webchat } from './channel.ts';
import broken from './fixtures/broken.json' with { type: 'json' };
import messages from './fixtures/messages.json' with { type: 'json' };

describeInbound(webchat, { messages, broken } as unknown as Record<string, Cases>);
