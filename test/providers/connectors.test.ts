import { POINTS, workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import { createWebchat } from '#runtime/hosts/connectors/webchat/kind.ts';
import { describeConnector } from './conformance.ts';
import { everyKind, FILE, LINK, TEXT } from './messages.ts';
import { openTools } from './recording.ts';
import { openEmailRig } from './rigs/email.ts';
import { openInstagramRig, openWhatsappRig } from './rigs/meta.ts';
import { openSmsRig } from './rigs/sms.ts';

/** How providers over HTTP fail. */
const OVER_HTTP = [
  'its own error',
  'too many',
  'unavailable for now',
  'an answer of something in between',
  'no answer',
  'a line that breaks after the message was taken',
] as const;

const at = (channel: keyof typeof POINTS) => {
  const { id, account } = POINTS[channel];
  return { channel, pointOfContact: id, account };
};

describeConnector({
  ...at('whatsapp'),
  to: '31612345678',
  messages: everyKind,
  fails: OVER_HTTP,
  webhook: true,
  open: openWhatsappRig,
});

describeConnector({
  ...at('instagram'),
  to: '1234567890123456',
  messages: everyKind,
  fails: OVER_HTTP,
  webhook: true,
  open: openInstagramRig,
});

describeConnector({
  ...at('sms'),
  to: '+31612345678',
  messages: { text: TEXT, file: FILE, link: LINK },
  fails: OVER_HTTP,
  webhook: true,
  open: openSmsRig,
});

describeConnector({
  ...at('email'),
  to: 'sanne@mail.example',
  messages: {
    text: TEXT,
    'text with a subject': { ...TEXT, subject: 'Your bicycle' },
    file: FILE,
    link: LINK,
  },
  fails: [
    'its own error',
    'too many',
    'unavailable for now',
    'no answer',
    'a line that breaks after the message was taken',
    'a line that breaks before the message',
  ],
  webhook: false,
  open: openEmailRig,
});

describeConnector({
  ...at('webchat'),
  to: 'visitor-7',
  messages: everyKind,
  fails: [],
  webhook: false,
  open: async () => {
    const tools = openTools(workspace, {});
    const pushed: unknown[] = [];
    const connector = createWebchat((_account, body) => void pushed.push(body));
    const none = { secrets: [], cases: {}, close: async () => tools.close() };
    return { connector, tools, taken: () => pushed.length, ...none };
  },
});
