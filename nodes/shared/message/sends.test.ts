import { expect, test } from 'vitest';
import type { SendContext } from '../../../runtime/define/node.ts';
import { textIn } from '../../../runtime/model/text.ts';
import { workspace } from '../../../runtime/model/workspace.ts';
import { WRITTEN_KINDS } from '../../../runtime/model/written.ts';
import { sendsMessage } from './sends.ts';

const context: SendContext = {
  workspace: workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'w',
    name: 'W',
    languages: { fallback: ['nl'] },
    pointsOfContact: {},
    skills: {},
    richMessages: { hello: { name: 'Hello', message: { kind: 'text', text: { nl: 'Hallo', fr: 'Salut' } } } },
  }),
  language: 'fr',
  say: (value) => textIn(value ?? '', 'fr', ['nl']),
};

test.each(WRITTEN_KINDS.map((kind) => kind.shape.kind.value))(
  'a %s that is only just begun is shown as far as it goes',
  (kind) => {
    expect(sendsMessage({ kind }, context)).toMatchObject([{ kind: kind === 'slots' ? 'list' : kind }]);
  },
);

test('a rich message is shown as the workspace has it', () => {
  expect(sendsMessage({ kind: 'rich', rich: 'hello' }, context)).toEqual([{ kind: 'text', text: 'Salut' }]);
});

test.each([
  ['none chosen', { kind: 'rich' }],
  ['one that is not there', { kind: 'rich', rich: 'gone' }],
  ['one named as every object has it', { kind: 'rich', rich: 'constructor' }],
  ['no message at all', undefined],
] as const)('%s shows nothing', (_what, message) => {
  expect(sendsMessage(message, context)).toEqual([]);
});

test('a time that only the contact knows is shown as it is written, cut to a title', () => {
  const start = 'timestamp(vars.first_appointment)';
  expect(sendsMessage({ kind: 'slots', slots: [{ id: 'a', start }] }, context)).toMatchObject([
    { kind: 'list', rows: [{ id: 'a', title: 'timestamp(vars.first_app' }] },
  ]);
});
