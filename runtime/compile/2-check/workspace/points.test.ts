import { expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

const toy = toyWorkspace();
const shop = toy.pointsOfContact['shop']!;

const said = (point: object, more: object = {}, scripts?: string[]) =>
  checkWorkspace(
    toyWorkspace({ pointsOfContact: { shop: { ...shop, ...point } }, ...more }),
    channels,
    scripts,
  ).map(({ severity, code, where }) => `${severity} ${code} ${where.path}`);

const account = (more: object) => ({
  businessAccounts: { ours: { name: 'Ours', channel: 'whatsapp', settings: {}, ...more } },
});

it('has an address as its channel writes them', () => {
  expect(said({ address: '+1 614 555 1234' })).toEqual([]);
  expect(said({ address: '0201234567' })).toEqual([
    'error whatsapp.settings.number-form pointsOfContact.shop.address',
  ]);
});

it('keeps what its channel asks for, and nothing else', () => {
  expect(said({ settings: { ...shop.settings, usedWithApi: true } })).toEqual([
    'error whatsapp.settings.number-used pointsOfContact.shop.settings.usedWithApi',
  ]);
  expect(said({ settings: { ...shop.settings, weather: 'sun' } })).toEqual([
    'error file.unknown-key pointsOfContact.shop.settings.weather',
  ]);
});

it('is of an account of its own channel, of which there may be several points', () => {
  const second = { ...shop, address: '+31201234568', businessAccount: 'ours' };
  const approved = { status: 'approved', facebookVerified: true };
  const errors = said(
    { businessAccount: 'ours' },
    {
      ...account({ settings: approved }),
      pointsOfContact: { shop: { ...shop, businessAccount: 'ours' }, second },
    },
  ).filter((one) => one.startsWith('error'));
  expect(errors).toEqual([]);
  expect(said({ businessAccount: 'ours' }, account({ channel: 'instagram' }))).toEqual([
    'error workspace.other-channel pointsOfContact.shop.businessAccount',
  ]);
});

it('has a default skill of what its channel is routed as', () => {
  const skills = { general: { name: 'general', mediaType: 'phone' }, repairs: { name: 'repairs' } };
  expect(said({}, { skills })).toEqual([
    'warning workspace.other-media-type pointsOfContact.shop.defaultSkill',
  ]);
});

it('has a default script that is there, where it is known which are', () => {
  expect(said({}, {}, ['toy'])).toEqual([]);
  expect(said({}, {}, ['other'])).toEqual([
    'error workspace.unknown-reference pointsOfContact.shop.defaultScript',
  ]);
  expect(said({})).toEqual([]);
});
