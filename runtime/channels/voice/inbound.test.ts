import { type Cases, describeInbound } from '../testing/conformance.ts';
import { voice } from './channel.ts';
import broken from './fixtures/broken.json' with { type: 'json' };
import calls from './fixtures/calls.json' with { type: 'json' };

describeInbound(voice, { calls, broken } as unknown as Record<string, Cases>);
