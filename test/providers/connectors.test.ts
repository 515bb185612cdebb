import { POINTS } from '#runtime/channels/testing/bicycle-shop.ts';
import { describeConnector } from './conformance.ts';
import { everyKind, FILE, LINK, TEXT } from './messages.ts';
import { openEmailRig } from './rigs/email.ts';
import { openInstagramRig, openWhatsappRig } from './rigs/meta.ts';
import { openSmsRig } from './rigs/sms.ts';
import { openWebchatRig, VISITOR } from './rigs/webchat.ts';

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
  to: VISITOR.address,
  messages: everyKind,
  fails: [],
  webhook: false,
  open: openWebchatRig,
});
