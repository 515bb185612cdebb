import { expect, it } from 'vitest';
import { channels } from '../../../channels/registry.ts';
import { toyWorkspace } from '../../testing/toy-flow.ts';
import { checkWorkspace } from './index.ts';

const said = (more: NonNullable<Parameters<typeof toyWorkspace>[0]>) =>
  checkWorkspace(toyWorkspace(more), channels).map(
    ({ severity, code, where }) => `${severity} ${code} ${where.path}`,
  );

const template = (more: object = {}) => ({
  name: 'hello',
  pointsOfContact: ['shop'],
  category: 'UTILITY' as const,
  languages: { en: { status: 'APPROVED' as const, body: 'Hello' } },
  ...more,
});
const insta = {
  name: 'Insta',
  channel: 'instagram',
  address: '1784',
  defaultSkill: 'general',
  defaultScript: 'toy',
  settings: { accountType: 'business', messageAccess: true },
};

it('a template is in a language, of a point of contact whose channel has templates', () => {
  expect(said({ templates: { hello: template() } })).toEqual([]);
  expect(said({ templates: { hello: template({ languages: {} }) } })).toEqual([
    'error workspace.template-without-language templates.hello.languages',
  ]);
  const { shop } = toyWorkspace().pointsOfContact;
  expect(
    said({
      pointsOfContact: { shop: shop!, insta },
      templates: { hello: template({ pointsOfContact: ['shop', 'insta'] }) },
    }),
  ).toEqual(['error workspace.no-templates-there templates.hello.pointsOfContact.1']);
});

it('what the channel’s owner would refuse in a template is told where it stands', () => {
  const languages = { en: { status: 'PENDING', body: '{{1}}, hello', examples: ['Ann'] } };
  expect(said({ templates: { hello: template({ languages }) } })).toEqual([
    'warning whatsapp.template.variable-at-edge templates.hello.languages.en.body',
  ]);
});

it('a component of the earlier way to show templates is to be deleted', () => {
  const component = (host: string) => ({
    customComponents: { list: { name: 'List', url: `https://${host}.example/list?id=%s` } },
  });
  expect(said(component('templates'))).toEqual([]);
  expect(said(component('app.smooch'))).toEqual([
    'warning workspace.outdated-component customComponents.list.url',
  ]);
});

it('a component names points of contact that there are', () => {
  const url = 'https://templates.example/%s';
  expect(
    said({ customComponents: { list: { name: 'List', url, pointsOfContact: ['shop', 'gone'] } } }),
  ).toEqual(['error workspace.unknown-reference customComponents.list.pointsOfContact.1']);
});
