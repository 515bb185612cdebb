import { type Cases, describeInbound } from '../testing/conformance.ts';
import { voicemail } from './channel.ts';
import broken from './fixtures/broken.json' with { type: 'json' };
import recordings from './fixtures/recordings.json' with { type: 'json' };

describeInbound(voicemail, { recordings, broken } as unknown as Record<string, Cases>);
