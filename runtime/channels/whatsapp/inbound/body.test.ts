import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../model/json.ts';
import { FINDINGS_MAX, LIST_MAX, TEXT_IN_MAX, UNKNOWN_MAX } from '../../shared/bounds.ts';
import { AT, WHATSAPP, workspace } from '../../testing/bicycle-shop.ts';
import { type Cases, describeInbound } from '../../testing/conformance.ts';
import { whatsapp } from '../channel.ts';
import answers from '../fixtures/answers.json' with { type: 'json' };
import broken from '../fixtures/broken.json' with { type: 'json' };
import cards from '../fixtures/cards.json' with { type: 'json' };
import media from '../fixtures/media.json' with { type: 'json' };
import notices from '../fixtures/notices.json' with { type: 'json' };
import preferences from '../fixtures/preferences.json' with { type: 'json' };
import statuses from '../fixtures/statuses.json' with { type: 'json' };
import templateNews from '../fixtures/template-news.json' with { type: 'json' };
import updates from '../fixtures/updates.json' with { type: 'json' };
import words from '../fixtures/words.json' with { type: 'json' };

const files = { words, media, cards, answers, notices, preferences, statuses, templateNews, updates, broken };
describeInbound(whatsapp, files as unknown as Record<string, Cases>);

const inbound = (body: Json) => whatsapp.inbound(body, AT, workspace);

const hello = (more: JsonObject = {}): JsonObject => ({
  from: '31612345678',
  id: 'wamid.bike001',
  timestamp: '1795170000',
  type: 'text',
  text: { body: 'Hello' },
  ...more,
});

const bodyOf = (messages: Json[]): Json => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: { messaging_product: 'whatsapp', metadata: { phone_number_id: WHATSAPP.account }, messages },
        },
      ],
    },
  ],
});

describe('limits of a body', () => {
  it('takes as many messages as it may, and no more', () => {
    const full = inbound(bodyOf(Array.from({ length: LIST_MAX }, () => hello())));
    expect(full.events).toHaveLength(LIST_MAX);
    expect(full.problems).toEqual([]);
    const over = inbound(bodyOf(Array.from({ length: LIST_MAX + 1 }, () => hello())));
    expect(over.events).toHaveLength(LIST_MAX);
    expect(over.problems).toEqual([
      {
        code: 'channel.too-many',
        severity: 'error',
        where: { path: 'entry.0.changes.0.value.messages' },
        params: { count: LIST_MAX + 1, max: LIST_MAX },
      },
    ]);
  });

  it('cuts a text that is too long, and says so', () => {
    const textOf = (length: number) => inbound(bodyOf([hello({ text: { body: 'x'.repeat(length) } })]));
    expect(textOf(TEXT_IN_MAX).problems).toEqual([]);
    const cut = textOf(TEXT_IN_MAX + 1);
    expect(cut.events).toMatchObject([{ message: { text: 'x'.repeat(TEXT_IN_MAX) } }]);
    expect(cut.problems).toMatchObject([{ code: 'channel.cut', severity: 'warning' }]);
  });

  it('names the first of many unknown fields', () => {
    const many = Object.fromEntries(Array.from({ length: UNKNOWN_MAX + 5 }, (_, n) => [`field${n}`, n]));
    expect(inbound(bodyOf([hello(many)])).ignored).toHaveLength(UNKNOWN_MAX);
  });

  it('refuses an address that no sender can have', () => {
    expect(inbound(bodyOf([hello({ from: '3'.repeat(200) })])).events).toHaveLength(1);
    expect(inbound(bodyOf([hello({ from: '3'.repeat(201) })])).problems).toMatchObject([
      { code: 'channel.too-long', params: { max: 200 } },
    ]);
  });

  it('lists so many findings, and lets the rest of the body in', () => {
    const noise = { id: '1', changes: Array.from({ length: LIST_MAX }, () => 0) };
    const body = bodyOf([hello()]) as { entry: Json[] };
    const listed = (entries: number) =>
      inbound({ ...body, entry: [...Array.from({ length: entries }, () => noise), ...body.entry] });
    const rounds = FINDINGS_MAX / LIST_MAX;
    expect(listed(rounds).problems).toHaveLength(FINDINGS_MAX);
    const over = listed(rounds + 1);
    expect(over.problems).toHaveLength(FINDINGS_MAX + 1);
    expect(over.problems.at(-1)).toMatchObject({ code: 'channel.more', params: { max: FINDINGS_MAX } });
    expect(over.events).toHaveLength(1);
  });

  it('lists so many ignored parts', () => {
    const change = { field: 'account_update', value: {} };
    const entry = { id: '1', changes: Array.from({ length: LIST_MAX }, () => change) };
    const listed = (entries: number) =>
      inbound({ object: 'whatsapp_business_account', entry: Array.from({ length: entries }, () => entry) });
    const rounds = FINDINGS_MAX / LIST_MAX;
    expect(listed(rounds).ignored).toHaveLength(FINDINGS_MAX);
    expect(listed(rounds + 1).ignored).toHaveLength(FINDINGS_MAX + 1);
    expect(listed(rounds + 1).ignored.at(-1)).toMatchObject({ code: 'channel.more' });
  });
});
