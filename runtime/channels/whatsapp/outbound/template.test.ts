import { expect, it } from 'vitest';
import type { OutMessageOf } from '../../../model/message.ts';
import { template } from './template.ts';

const message = (more: Partial<OutMessageOf<'template'>> = {}): OutMessageOf<'template'> => ({
  kind: 'template',
  name: 'appointment_reminder',
  language: 'nl',
  parameters: [],
  buttons: [],
  text: '',
  shows: { buttons: [] },
  ...more,
});

const componentsOf = (more: Partial<OutMessageOf<'template'>>) => template(message(more))['components'];

it('names a template that needs no filling, and nothing else', () => {
  expect(template(message())).toEqual({ name: 'appointment_reminder', language: { code: 'nl' } });
  expect(template(message({ header: { kind: 'text', parameters: [] } }))).not.toHaveProperty('components');
});

it('calls languages as WhatsApp does', () => {
  expect(template(message({ language: 'pt-BR' }))).toMatchObject({ language: { code: 'pt_BR' } });
});

it('fills the body by place, or by name', () => {
  expect(componentsOf({ parameters: ['Sanne', '10:30'] })).toEqual([
    {
      type: 'body',
      parameters: [
        { type: 'text', text: 'Sanne' },
        { type: 'text', text: '10:30' },
      ],
    },
  ]);
  expect(componentsOf({ parameters: ['Sanne'], names: ['first_name'] })).toEqual([
    { type: 'body', parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Sanne' }] },
  ]);
});

it.each([
  [
    { kind: 'text', parameters: ['Sale'] },
    { type: 'text', text: 'Sale' },
  ],
  [
    { kind: 'text', parameters: ['Sale'], names: ['event'] },
    { type: 'text', parameter_name: 'event', text: 'Sale' },
  ],
  [
    { kind: 'media', media: 'image', url: 'https://shop.example/b.png' },
    { type: 'image', image: { link: 'https://shop.example/b.png' } },
  ],
  [
    { kind: 'media', media: 'document', url: 'https://shop.example/b', filename: 'bill.pdf' },
    { type: 'document', document: { link: 'https://shop.example/b', filename: 'bill.pdf' } },
  ],
  [
    { kind: 'location', latitude: 52.37, longitude: 4.9, name: 'The shop' },
    { type: 'location', location: { latitude: 52.37, longitude: 4.9, name: 'The shop' } },
  ],
] as const)('fills a header with %j', (header, parameter) => {
  const given = header as unknown as NonNullable<OutMessageOf<'template'>['header']>;
  expect(componentsOf({ header: given })).toEqual([{ type: 'header', parameters: [parameter] }]);
});

it('fills buttons at their places', () => {
  const buttons = [
    { index: 0, kind: 'payload', value: 'confirm' },
    { index: 2, kind: 'url', value: 'order/7' },
    { index: 3, kind: 'code', value: 'SPRING' },
  ] as const;
  expect(componentsOf({ buttons: [...buttons] })).toEqual([
    {
      type: 'button',
      sub_type: 'quick_reply',
      index: '0',
      parameters: [{ type: 'payload', payload: 'confirm' }],
    },
    { type: 'button', sub_type: 'url', index: '2', parameters: [{ type: 'text', text: 'order/7' }] },
    {
      type: 'button',
      sub_type: 'copy_code',
      index: '3',
      parameters: [{ type: 'coupon_code', coupon_code: 'SPRING' }],
    },
  ]);
});
