import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { CustomerAct, Said } from '../define/channel.ts';
import { channels } from './registry.ts';
import { AT, INSTAGRAM, WHATSAPP, workspace } from './testing/bicycle-shop.ts';

const account = { whatsapp: WHATSAPP, instagram: INSTAGRAM } as const;
const pointsOfContact = { whatsapp: 'phone', instagram: 'photos' } as const;
const name = fc.constantFrom<keyof typeof account>('whatsapp', 'instagram');

const words = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,63}$/);
const act: fc.Arbitrary<CustomerAct> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({
    kind: fc.constant('choice' as const),
    id,
    title: words,
    of: fc.constantFrom('buttons' as const, 'list' as const, 'template' as const),
  }),
);

describe('simulate', () => {
  it('writes what inbound reads, for every channel and act', () => {
    fc.assert(
      fc.property(name, act, fc.stringMatching(/^([1-9]\d{5,14}|NL\.\d{4})$/), (channel, done, address) => {
        const definition = channels.get(channel);
        const said: Said = {
          act: done,
          messageId: 'm.1',
          at: AT,
          customer: { address, name: 'Sanne' },
          pointOfContact: account[channel],
        };
        expect(definition?.inbound(definition.simulate(said), AT, workspace)).toEqual({
          ignored: [],
          problems: [],
          events: [
            {
              type: 'message.received',
              at: AT,
              pointOfContact: pointsOfContact[channel],
              customer: channel === 'whatsapp' ? { address, name: 'Sanne' } : { address },
              message:
                done.kind === 'text'
                  ? { id: 'm.1', kind: 'text', text: done.text }
                  : { id: 'm.1', kind: 'choice', text: done.title, choice: done.id },
            },
          ],
        });
      }),
      fuzz(1_000, 20_261_120),
    );
  });

  it('drops the plus of a number, as WhatsApp does', () => {
    const whatsapp = channels.get('whatsapp');
    const said: Said = {
      act: { kind: 'text', text: 'Hello' },
      messageId: 'm.1',
      at: AT,
      customer: { address: '+31612345678', name: 'Sanne' },
      pointOfContact: WHATSAPP,
    };
    expect(whatsapp?.inbound(whatsapp.simulate(said), AT, workspace).events).toMatchObject([
      { customer: { address: '31612345678' } },
    ]);
  });
});
