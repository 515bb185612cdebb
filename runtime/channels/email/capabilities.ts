import type { Capabilities } from '../../model/channel.ts';

// Mail has no limit of its own; a hundred thousand characters, which is ours, is more than anyone reads. Text only:
// there are no buttons, and files and pages are links.
export const capabilities: Capabilities = {
  text: { max: 100_000, unit: 'characters' },
  interruptible: true,
  elevatesTo: ['voice', 'sms'],
};

// https://help.webex.com/en-us/article/3srgv1/Security-Settings-for-Cisco-Webex-Contact-Center
export const ATTACHMENTS_MAX = 10;
/** All of a message's files together. */
export const ATTACHMENT_BYTES_MAX = 25_000_000;

/** Characters of a line, which a subject is: RFC 5322, section 2.1.1. */
export const SUBJECT_MAX = 998;

/** How far back a conversation's ids are kept, as most programs do. */
export const REFERENCES_MAX = 50;
