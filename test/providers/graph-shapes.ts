import { z } from 'zod';

// What Meta documents of the messages it takes: strict, so that a field it does not know is found here.

const text = (max: number) => z.string().min(1).max(max);
const link = z.url({ protocol: /^https?$/ });

const around = {
  header: z.strictObject({ type: z.literal('text'), text: text(60) }).optional(),
  body: z.strictObject({ text: text(1_024) }),
  footer: z.strictObject({ text: text(60) }).optional(),
};

const reply = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: text(256), title: text(20) }),
});
const row = z.strictObject({ id: text(200), title: text(24), description: text(72).optional() });

const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    ...around,
    action: z.strictObject({ buttons: z.array(reply).min(1).max(3) }),
  }),
  z.strictObject({
    type: z.literal('list'),
    ...around,
    action: z.strictObject({
      button: text(20),
      sections: z
        .array(z.strictObject({ title: text(24).optional(), rows: z.array(row).min(1).max(10) }))
        .min(1)
        .max(10),
    }),
  }),
  z.strictObject({
    type: z.literal('cta_url'),
    ...around,
    action: z.strictObject({
      name: z.literal('cta_url'),
      parameters: z.strictObject({ display_text: text(20), url: link }),
    }),
  }),
]);

const media = (more: z.ZodRawShape) =>
  z
    .strictObject({ link: link.optional(), id: text(200).optional(), ...more })
    .refine((file) => (file.link === undefined) !== (file.id === undefined), 'either a link or an id');
const caption = text(1_024).optional();

const parameter = z.union([
  z.strictObject({ type: z.literal('text'), text: text(1_024), parameter_name: text(20).optional() }),
  z.strictObject({ type: z.literal('payload'), payload: text(256) }),
  z.strictObject({ type: z.literal('coupon_code'), coupon_code: text(15) }),
  z.strictObject({ type: z.literal('image'), image: z.strictObject({ link }) }),
  z.strictObject({ type: z.literal('video'), video: z.strictObject({ link }) }),
  z.strictObject({
    type: z.literal('document'),
    document: z.strictObject({ link, filename: text(240).optional() }),
  }),
]);

const component = z.union([
  z.strictObject({ type: z.enum(['header', 'body']), parameters: z.array(parameter).min(1) }),
  z.strictObject({
    type: z.literal('button'),
    sub_type: z.enum(['quick_reply', 'url', 'copy_code']),
    index: z.string().regex(/^\d$/),
    parameters: z.array(parameter).length(1),
  }),
]);

const to = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual'),
  to: z
    .string()
    .regex(/^\d{5,20}$/)
    .optional(),
  recipient: text(200).optional(),
  context: z.strictObject({ message_id: text(200) }).optional(),
  biz_opaque_callback_data: z
    .string()
    .refine((data) => Buffer.byteLength(data) <= 512)
    .optional(),
};

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api */
export const whatsappMessage = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...to,
      type: z.literal('text'),
      text: z.strictObject({ body: text(4_096), preview_url: z.boolean().optional() }),
    }),
    z.strictObject({ ...to, type: z.literal('interactive'), interactive }),
    z.strictObject({ ...to, type: z.literal('image'), image: media({ caption }) }),
    z.strictObject({ ...to, type: z.literal('video'), video: media({ caption }) }),
    z.strictObject({
      ...to,
      type: z.literal('document'),
      document: media({ caption, filename: text(240).optional() }),
    }),
    z.strictObject({ ...to, type: z.literal('audio'), audio: media({}) }),
    z.strictObject({ ...to, type: z.literal('sticker'), sticker: media({}) }),
    z.strictObject({
      ...to,
      type: z.literal('location'),
      location: z.strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        name: text(1_000).optional(),
        address: text(1_000).optional(),
      }),
    }),
    z.strictObject({
      ...to,
      type: z.literal('template'),
      template: z.strictObject({
        name: z.string().regex(/^[a-z0-9_]{1,512}$/),
        language: z.strictObject({ code: z.string().regex(/^[a-z]{2,3}(_[A-Z]{2})?$/) }),
        components: z.array(component).optional(),
      }),
    }),
  ])
  .refine(
    (message) => (message.to === undefined) !== (message.recipient === undefined),
    'either to or recipient',
  );

export const whatsappRead = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: text(200),
});

const bytes = (max: number) => z.string().refine((said) => said !== '' && Buffer.byteLength(said) <= max);
const quickReply = z.strictObject({ content_type: z.literal('text'), title: text(20), payload: text(1_000) });

const attachment = z.union([
  z.strictObject({
    type: z.enum(['image', 'video', 'audio', 'file']),
    payload: z.strictObject({ url: link }),
  }),
  z.strictObject({
    type: z.literal('template'),
    payload: z.strictObject({
      template_type: z.literal('button'),
      text: text(1_000),
      buttons: z
        .array(z.strictObject({ type: z.literal('web_url'), url: link, title: text(20) }))
        .min(1)
        .max(3),
    }),
  }),
]);

/** https://developers.facebook.com/documentation/instagram-platform (messaging-api) */
export const instagramMessage = z.strictObject({
  recipient: z.strictObject({ id: z.string().regex(/^\d{5,40}$/) }),
  messaging_type: z.literal('RESPONSE'),
  tag: z.literal('HUMAN_AGENT').optional(),
  message: z.union([
    z.strictObject({ text: bytes(1_000), quick_replies: z.array(quickReply).min(1).max(13).optional() }),
    z.strictObject({ attachment }),
  ]),
});
