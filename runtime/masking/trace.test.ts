import { expect, test } from 'vitest';
import type { TraceEntry } from '../model/trace.ts';
import { maskerOf } from './masker.ts';
import { maskedSink, maskedTrace } from './trace.ts';

const ON = maskerOf({ enabled: true, payment: true, personal: true });
const OFF = maskerOf({ enabled: false, payment: true, personal: true });

const ENTRY: TraceEntry = {
  at: 1764000000000,
  contact: 'c-0612345678',
  step: 'step-0612345678',
  nodeType: 'decide',
  port: 'port-0612345678',
  reason: {
    code: 'decide.taken',
    params: {
      said: 'mail melissa@gmail.com',
      to: '31612345678',
      account: 4111111111111111,
      times: 3,
      ok: true,
    },
    because: [
      {
        source: `customer.address == "447966197542" || message.text == '+31612345678'`,
        value: ['4111 1111 1111 1111', { iban: 'BE68539007547034' }],
        reads: [
          { path: 'customer.address', value: '447966197542' },
          { path: 'vars.secret', value: null, hidden: true },
        ],
      },
    ],
  },
  alternatives: [
    { name: 'other', reason: { code: 'decide.not', params: { value: '123-45-6789' } } },
    { name: 'last' },
  ],
};

test('a decision is told without the customer in it, and with the names of things', () => {
  expect(maskedTrace(ON, ENTRY)).toEqual({
    ...ENTRY,
    reason: {
      code: 'decide.taken',
      params: {
        said: 'mail m******@gmail.com',
        to: '*******5678',
        account: '************1111',
        times: 3,
        ok: true,
      },
      because: [
        {
          source: `customer.address == "********7542" || message.text == '********5678'`,
          value: ['**** **** **** 1111', { iban: '************7034' }],
          reads: [
            { path: 'customer.address', value: '********7542' },
            { path: 'vars.secret', value: null, hidden: true },
          ],
        },
      ],
    },
    alternatives: [
      { name: 'other', reason: { code: 'decide.not', params: { value: '***-**-6789' } } },
      { name: 'last' },
    ],
  });
});

test('a decision with nothing to hide stays as it is', () => {
  const plain: TraceEntry = { at: 5, contact: 'c1', reason: { code: 'a.b', params: {} } };
  expect(maskedTrace(ON, plain)).toEqual(plain);
});

test('a sink hears the masked decision; when masking is off, it is the sink itself', () => {
  const heard: TraceEntry[] = [];
  const sink = (entry: TraceEntry) => {
    heard.push(entry);
  };
  maskedSink(ON, sink)(ENTRY);
  expect(heard).toEqual([maskedTrace(ON, ENTRY)]);
  expect(maskedSink(OFF, sink)).toBe(sink);
  expect(maskedTrace(OFF, ENTRY)).toBe(ENTRY);
});
