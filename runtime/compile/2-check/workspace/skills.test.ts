import { expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

type Parts = NonNullable<Parameters<typeof toyWorkspace>[0]>;

/** What is said of a skill that Sam has, beside the skills of the toy workspace. */
const said = (care: object, more: Parts = {}) =>
  checkWorkspace(
    toyWorkspace({
      skills: { general: { name: 'general' }, care: { name: 'care', ...care } },
      agents: { sam: { name: 'Sam', skills: { general: 1, care: 1 } } },
      ...more,
    }),
    channels,
  ).map(({ severity, code, where }) => `${severity} ${code} ${where.path}`);

const agent = (more: object) => ({
  agents: { sam: { name: 'Sam', skills: { general: 1, care: 1 }, ...more } },
});

it('finds nothing wrong with a digital skill that somebody has', () => {
  expect(said({})).toEqual([]);
});

it('tells of a skill that nobody active has', () => {
  const nobody = 'warning workspace.skill-nobody-has skills.care';
  expect(said({}, { agents: { sam: { name: 'Sam', skills: { general: 1 } } } })).toEqual([nobody]);
  expect(said({}, agent({ active: false }))).toContain(nobody);
});

it('tells of a digital skill that is outbound; a telephone one may be', () => {
  const outbound = 'warning workspace.digital-outbound skills.care.direction';
  expect(said({ direction: 'outbound' })).toEqual([outbound]);
  expect(said({ direction: 'outbound', mediaType: 'phone' })).toEqual([]);
});

it('tells of accepting and rejecting where an agent works in Salesforce Classic', () => {
  const desk = agent({ desk: 'salesforce-classic' });
  expect(said({ acceptReject: true }, desk)).toEqual([
    'warning workspace.accept-reject-unsupported skills.care.acceptReject',
  ]);
  expect(said({ acceptReject: true })).toEqual([]);
  expect(said({}, desk)).toEqual([]);
});

it('wants dispositions where they are required, and counts those that are in use', () => {
  const none = 'error workspace.no-dispositions skills.care.dispositions.choices';
  const dispositions = { sold: { name: 'Sold' }, old: { name: 'Old', active: false } };
  const required = (...choices: string[]) =>
    said({ dispositions: { required: true, choices } }, { dispositions });
  expect(required('old')).toEqual([none]);
  expect(required()).toEqual([none]);
  expect(required('old', 'sold')).toEqual([]);
});

it('has two skills under two names, whatever their capitals', () => {
  expect(said({ name: 'GENERAL' })).toEqual(['error workspace.same-name skills.care.name']);
});

it('has a priority that begins at its maximum at most', () => {
  expect(said({ priority: { initial: 5, max: 5 } })).toEqual([]);
  expect(said({ priority: { initial: 6, max: 5 } })).toEqual([
    'error workspace.priority-above-max skills.care.priority.initial',
  ]);
});

it('names a media type that a channel is routed as', () => {
  expect(said({ mediaType: 'pigeon' })).toEqual(['error workspace.unknown-reference skills.care.mediaType']);
});
