import { expect, test } from 'vitest';
import { link } from '../interpret/link.ts';
import type { Universe } from '../interpret/program.ts';
import { toyScript } from '../interpret/testing/toys.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Input } from '../model/event.ts';
import { universe as bare, run, START, says } from './testing/run.ts';

const caption = 'This one?';
const file = { kind: 'media', media: 'image', url: 'https://files.example/bicycle.jpg' } as const;
const image = { types: ['image/jpeg'], bytesMax: 1_000 };

/** What goes out, and as whose, when Ann sends a picture over a channel that shows such files. */
function sent(media: NonNullable<Capabilities['media']>) {
  const toy = bare.channels.get('toy')!;
  const capabilities = { ...toy.capabilities, media };
  const universe: Universe = { ...bare, channels: new Map([['toy', { ...toy, capabilities }]]) };
  const script = link(toyScript({ route: { type: 'queueing' } }), universe);
  const replied: Input = {
    type: 'agent.replied',
    at: START + 1,
    contact: 'c1',
    agent: 'ann',
    message: { ...file, caption },
  };
  const { records } = run({ universe, programs: new Map([['main', script]]) }, says('a', START), replied);
  return records.flatMap((record) =>
    record.kind === 'effect' && record.effect.type === 'message.send'
      ? [[record.effect.agent, record.effect.message]]
      : [],
  );
}

test('an agent’s picture goes out as theirs, with its words', () => {
  expect(sent({ image, captionMax: 100 })).toEqual([['ann', { ...file, caption }]]);
});

test('where no words stand under pictures, they follow as the agent’s too', () => {
  expect(sent({ image })).toEqual([
    ['ann', file],
    ['ann', { kind: 'text', text: caption }],
  ]);
});
