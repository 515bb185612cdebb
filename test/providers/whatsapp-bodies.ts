import type { Json, JsonObject } from '#runtime/model/json.ts';
import type { Accepted } from './graph-api.ts';

/** One of our numbers, as webhooks name it. */
export interface Number {
  account: string;
  display: string;
}

const frame = ({ account, display }: Number, value: JsonObject): JsonObject => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: display, phone_number_id: account },
            ...value,
          },
        },
      ],
    },
  ],
});

/** Messages of one customer: their words, or what WhatsApp says of another kind. */
export const messagesBody = (number: Number, from: string, messages: readonly JsonObject[]): JsonObject =>
  frame(number, {
    contacts: [{ profile: { name: 'Sanne' }, wa_id: from }],
    messages: messages.map((message) => ({ from, timestamp: '1795500000', ...message })),
  });

export const textMessage = (id: string, body: string): JsonObject => ({ id, type: 'text', text: { body } });

type Word = 'sent' | 'delivered' | 'read' | 'failed';

/** What became of a message that was accepted. */
export const statusBody = (
  number: Number,
  { id, key }: Accepted,
  status: Word,
  errors?: Json[],
): JsonObject =>
  frame(number, {
    statuses: [
      {
        id,
        status,
        timestamp: '1795500001',
        recipient_id: '31612345678',
        ...(key === undefined ? {} : { biz_opaque_callback_data: key }),
        ...(errors === undefined ? {} : { errors }),
      },
    ],
  });

/** News of a template. */
export const templateNews = (name: string, event: string): JsonObject => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      time: 1_795_500_000,
      changes: [
        {
          field: 'message_template_status_update',
          value: {
            event,
            message_template_id: 1,
            message_template_name: name,
            message_template_language: 'nl',
            reason: 'NONE',
          },
        },
      ],
    },
  ],
});
