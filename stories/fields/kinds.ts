import { z } from 'zod';
import type { FieldLabel, JsonObject } from '#runtime/index.ts';
import { channel, mediaType, reference, script, text } from '#runtime/model/field.ts';
import { language } from '#runtime/model/language.ts';
import { writtenMessage } from '#runtime/model/written.ts';

/** A thing with a field of every kind that nodes seldom have. */
export const kinds = z.strictObject({
  name: z.string().max(30),
  note: z.string().max(1_000).optional(),
  channel: channel(),
  media: mediaType(),
  script: script(),
  secret: reference('secrets').optional(),
  level: z.number().int().min(1).max(20),
  wrapUp: z.number().int().min(0),
  share: z.number().max(100).optional(),
  permissions: z.array(z.enum(['view', 'reply', 'close'])).max(2),
  on: z.array(channel()),
  agents: z.array(reference('skills')).max(3),
  skills: z.record(reference('skills'), z.number().int().min(1).max(20)),
  may: z.record(channel(), z.array(z.enum(['view', 'reply']))),
  forms: z.record(language, z.strictObject({ body: z.string(), footer: z.string().optional() })),
  codes: z.record(z.string(), language),
  target: z.strictObject({ days: z.number().int().min(0).max(365), hours: z.number().int() }),
  offer: z.strictObject({ text: text(), expires: z.boolean() }).optional(),
  order: z.enum(['first', 'last']).optional(),
  message: writtenMessage,
});

const MESSAGE: Readonly<Record<string, string>> = {
  ...{ header: 'Header', footer: 'Footer', text: 'Text', open: 'Opens with', title: 'Title', url: 'Address' },
  ...{ buttons: 'Buttons', 'buttons.title': 'Title', rows: 'Rows', 'rows.title': 'Title' },
  ...{ 'rows.description': 'Description', media: 'File', caption: 'Caption', filename: 'File name' },
  ...{ latitude: 'Latitude', longitude: 'Longitude', name: 'Place', address: 'Address', slots: 'Slots' },
  ...{ 'slots.start': 'Starts', length: 'Lasts', timeZone: 'Time zone' },
};

export const labels: Readonly<Record<string, FieldLabel>> = {
  name: { label: 'Name' },
  note: { label: 'Note', help: 'Several lines.' },
  channel: { label: 'Channel' },
  media: { label: 'Media type', options: { digital: 'Digital' } },
  script: { label: 'Script', help: 'Where contacts begin.' },
  secret: { label: 'Secret' },
  level: { label: 'Proficiency', help: '1 is best.' },
  wrapUp: { label: 'Wrap-up', unit: 'seconds' },
  share: { label: 'Share', unit: '%' },
  permissions: { label: 'Permissions', options: { view: 'View', reply: 'Reply', close: 'Close' } },
  on: { label: 'Channels' },
  agents: { label: 'Also for' },
  skills: { label: 'Skills', help: 'How good they are at it.' },
  may: { label: 'On channels', options: { view: 'View', reply: 'Reply' } },
  forms: { label: 'Languages' },
  'forms.body': { label: 'Body' },
  'forms.footer': { label: 'Footer' },
  codes: { label: 'Calling codes' },
  target: { label: 'Target' },
  'target.days': { label: 'Days' },
  'target.hours': { label: 'Hours' },
  offer: { label: 'Offer' },
  'offer.text': { label: 'Words' },
  'offer.expires': { label: 'Expires' },
  order: { label: 'Order', options: { first: 'First', last: 'Last' } },
  message: { label: 'Message' },
  'message.kind': { label: 'Kind of message' },
  ...Object.fromEntries(Object.entries(MESSAGE).map(([path, label]) => [`message.${path}`, { label }])),
};

export const filled: JsonObject = {
  name: 'Workshop',
  channel: 'whatsapp',
  media: 'digital',
  script: 'support',
  level: 3,
  wrapUp: 30,
  permissions: ['view', 'reply'],
  on: ['whatsapp', 'pigeon'],
  agents: ['repairs_nl', 'nobody'],
  skills: { repairs_nl: 1, nobody: 20 },
  may: { whatsapp: ['reply'] },
  forms: { nl: { body: 'Dag {{1}}' } },
  codes: { 31: 'nl' },
  target: { days: 1, hours: 4 },
  message: {
    kind: 'slots',
    text: { nl: 'Wanneer komt u langs?' },
    open: 'Tijden',
    slots: [{ id: 'slot-1', start: 'now + duration("24h")' }],
  },
};
