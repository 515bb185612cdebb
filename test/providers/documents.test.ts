import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as listener from '#runtime/hosts/connectors/email/listener.ts';
import * as meta from '#runtime/hosts/connectors/meta/webhook.ts';
import { connectorKinds } from '#runtime/hosts/connectors/registry.ts';
import * as routes from '#runtime/hosts/connectors/routes.ts';
import { REPLAY_SECONDS } from '#runtime/hosts/connectors/sms/config.ts';
import * as sms from '#runtime/hosts/connectors/sms/kind.ts';
import * as waits from '#runtime/hosts/connectors/waits.ts';
import { PER_SECOND } from '#runtime/hosts/connectors/whatsapp/config.ts';
import { waitFor } from '#runtime/hosts/connectors/whatsapp/errors.ts';
import * as pair from '#runtime/hosts/connectors/whatsapp/pair-rate.ts';
import { PAGES_MAX } from '#runtime/hosts/connectors/whatsapp/templates.ts';
import * as wire from '#runtime/hosts/connectors/wire.ts';

const text = readFileSync('docs/connectors.md', 'utf8');

/** The cells of the rows of the table below a heading row that begins so. */
function rowsOf(heading: string): string[][] {
  const [, table = ''] = text.split(`\n| ${heading} |`);
  const [rows = ''] = table.split('\n\n');
  return rows
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

describe('the manual of connectors', () => {
  const examples = [...text.matchAll(/^ *```json connector (\w+)\n([\s\S]*?)^ *```$/gm)];

  it('has an example for each that can be connected', () => {
    expect(new Set(examples.map(([, channel]) => channel))).toEqual(new Set(connectorKinds.keys()));
  });

  it.each(examples.map(([, channel = '', json = '']) => [channel, json]))(
    'shows a config of %s that fits',
    (channel, json) => {
      expect(connectorKinds.get(channel)?.schema.safeParse(JSON.parse(json))).toMatchObject({
        success: true,
      });
    },
  );

  const WAITS = {
    mend: waits.UNTIL_MENDED,
    slower: waits.THROTTLED,
    '4^X': waits.FOUR_TO_THE_X,
    minutes: waits.MINUTES,
    refused: undefined,
  };
  const codes = rowsOf('code').flatMap(([cell = '', , done = '']) =>
    cell.split(', ').flatMap((code) => code.split('–').map((one) => [Number(one), done] as const)),
  );

  it.each(codes)('says what is done about %d: %s', (code, done) => {
    expect(done in WAITS).toBe(true);
    expect(waitFor(code)?.waits).toBe(WAITS[done as keyof typeof WAITS]);
  });

  it('has the limits as they are', () => {
    const named: Record<string, number> = {
      '`BODY_MAX` (meta)': meta.BODY_MAX,
      '`BODY_MAX` (sms)': sms.BODY_MAX,
      ...Object.fromEntries(
        Object.entries({
          ...{ ...wire, ...waits, ...routes, ...listener, ...pair, REPLAY_SECONDS, PER_SECOND, PAGES_MAX },
          CHALLENGE_MAX: meta.CHALLENGE_MAX,
        }).flatMap(([name, value]) => (typeof value === 'number' ? [[`\`${name}\``, value]] : [])),
      ),
    };
    const written = Object.fromEntries(rowsOf('limit').map(([name = '', value]) => [name, Number(value)]));
    expect(written).toEqual(named);
  });
});
