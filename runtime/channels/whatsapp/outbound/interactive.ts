import type { JsonObject } from '../../../model/json.ts';
import type { Choice, OutMessageOf } from '../../../model/message.ts';
import { compact } from '../../shared/compact.ts';

type Interactive = OutMessageOf<'buttons'> | OutMessageOf<'list'> | OutMessageOf<'link'>;

/** What all of them have: a text, and a line above and below it. */
const around = ({ header, text, footer }: Interactive): JsonObject =>
  compact({
    header: header ? { type: 'text', text: header } : undefined,
    body: { text },
    footer: footer ? { text: footer } : undefined,
  });

/** Reply buttons. */
export const buttons = (message: OutMessageOf<'buttons'>): JsonObject => ({
  type: 'button',
  ...around(message),
  action: { buttons: message.buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title } })) },
});

/** A list of one section, which needs no title. */
export const list = (message: OutMessageOf<'list'>): JsonObject => ({
  type: 'list',
  ...around(message),
  action: { button: message.open, sections: [{ rows: message.rows.map(row) }] },
});

const row = ({ id, title, description }: Choice): JsonObject =>
  compact({ id, title, description: description || undefined });

/** A button that opens a page. */
export const link = (message: OutMessageOf<'link'>): JsonObject => ({
  type: 'cta_url',
  ...around(message),
  action: { name: 'cta_url', parameters: { display_text: message.title, url: message.url } },
});
