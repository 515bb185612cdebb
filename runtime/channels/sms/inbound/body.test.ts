import { type Cases, describeInbound } from '../../testing/conformance.ts';
import { sms } from '../channel.ts';
import broken from '../fixtures/broken.json' with { type: 'json' };
import keywords from '../fixtures/keywords.json' with { type: 'json' };
import messages from '../fixtures/messages.json' with { type: 'json' };
import statuses from '../fixtures/statuses.json' with { type: 'json' };

describeInbound(sms, { messages, keywords, statuses, broken } as unknown as Record<string, Cases>);
