import { type Cases, describeInbound } from '../testing/conformance.ts';
import { email } from './channel.ts';
import attachments from './fixtures/attachments.json' with { type: 'json' };
import automatic from './fixtures/automatic.json' with { type: 'json' };
import broken from './fixtures/broken.json' with { type: 'json' };
import messages from './fixtures/messages.json' with { type: 'json' };

describeInbound(email, { messages, automatic, attachments, broken } as unknown as Record<string, Cases>);
