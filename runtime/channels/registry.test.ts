import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { Said } from '../define/channel.ts';
import { MEDIA_KINDS } from '../model/channel.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import type { Json } from '../model/json.ts';
import { channels } from './registry.ts';
import { AT, INSTAGRAM, WHATSAPP, workspace } from './testing/bicycle-shop.ts';

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
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constantFrom(...MEDIA_KINDS),
    id,
    mimeType: fc.constantFrom('image/png', 'application/pdf'),
  }),
  fc.record({
    kind: fc.constant('location' as const),
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
    name: words,
  }),
);

/** The message that a channel makes of an act, beside its id. */
type Heard = (act: CustomerAct) => Json;

const heardOnWhatsApp: Heard = (done) => {
  switch (done.kind) {
    case 'text':
      return { kind: 'text', text: done.text };
    case 'choice':
      return { kind: 'choice', text: done.title, choice: done.id };
    case 'media':
      return { kind: done.media, text: '', media: { id: done.id, mimeType: done.mimeType } };
    case 'location': {
      const { kind, name = '', ...place } = done;
      return { kind, text: name, location: { ...place, name } };
    }
  }
};

const ATTACHED = { image: 'image', sticker: 'image', video: 'video', audio: 'audio', document: 'file' };

const heardOnInstagram: Heard = (done) => {
  switch (done.kind) {
    case 'media': {
      const type = ATTACHED[done.media];
      return {
        kind: done.media === 'sticker' ? 'image' : done.media,
        text: '',
        extra: { attachments: [{ type, url: done.id }] },
      };
    }
    case 'location':
      return { kind: 'text', text: done.name ?? '' };
    default:
      return heardOnWhatsApp(done);
  }
};

describe('simulate', () => {
  it.each([
    ['whatsapp', WHATSAPP, 'phone', { name: 'Sanne' }, heardOnWhatsApp],
    ['instagram', INSTAGRAM, 'photos', {}, heardOnInstagram],
  ] as const)(
    'writes what inbound of %s reads, for every act',
    (channel, account, pointOfContact, known, heard) => {
      const definition = channels.get(channel);
      const customers = fc.stringMatching(/^([1-9]\d{5,14}|NL\.\d{4})$/);
      fc.assert(
        fc.property(act, customers, (done, address) => {
          const said: Said = {
            act: done,
            messageId: 'm.1',
            at: AT,
            customer: { address, name: 'Sanne' },
            pointOfContact: account,
          };
          expect(definition?.inbound(definition.simulate(said), AT, workspace)).toEqual({
            ignored: [],
            problems: [],
            events: [
              {
                type: 'message.received',
                at: AT,
                pointOfContact,
                customer: { address, ...known },
                message: { id: 'm.1', ...(heard(done) as object) },
              },
            ],
          });
        }),
        fuzz(1_000, 20_261_120),
      );
    },
  );

  it('passes on the caption and the name of a file', () => {
    const whatsapp = channels.get('whatsapp');
    const said: Said = {
      act: {
        kind: 'media',
        media: 'document',
        id: 'f1',
        mimeType: 'application/pdf',
        filename: 'bill.pdf',
        caption: 'Here',
      },
      messageId: 'm.1',
      at: AT,
      customer: { address: '31612345678', name: 'Sanne' },
      pointOfContact: WHATSAPP,
    };
    expect(whatsapp?.inbound(whatsapp.simulate(said), AT, workspace).events).toMatchObject([
      { message: { text: 'Here', media: { id: 'f1', mimeType: 'application/pdf', filename: 'bill.pdf' } } },
    ]);
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
