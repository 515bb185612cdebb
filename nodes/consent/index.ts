import type { Link } from '../../runtime/define/link.ts';
import { defineNode, type Port } from '../../runtime/define/node.ts';
import type { Step } from '../../runtime/define/step.ts';
import type { Consent } from '../../runtime/model/consent.ts';
import { consentOf, note } from '../../runtime/model/contact.ts';
import { labels } from './labels.ts';
import { type Code, type PortId, params } from './params.ts';

const CHECKED: readonly Port[] = [
  { id: 'agreed', kind: 'next', required: true, agreed: true },
  { id: 'refused', kind: 'next', required: true },
  { id: 'unknown', kind: 'next', required: true },
];

/** Asks whether the customer may be written to first on this channel, or keeps what they said of it. */
export const consent = defineNode({
  type: 'consent',
  version: 1,
  group: 'contact',
  params,
  initial: { action: { kind: 'check' } },
  ports: ({ action }) =>
    action?.kind === 'record'
      ? [{ id: 'next', kind: 'next', required: true, agreed: action.consent === 'opted-in' }]
      : [...CHECKED],
  prepare: ({ action }, link) =>
    action.kind === 'record' ? prepareRecord(action.consent, link) : prepareCheck(link),
  summary: ({ action }, { language }) => {
    const { fields } = labels[language];
    if (action?.kind !== 'record') return fields['action.kind'].options.check;
    return action.consent ? fields['action.consent'].options[action.consent] : '';
  },
  labels,
});

function prepareRecord(said: Consent, link: Link): Step {
  const next = link.go('next');
  return {
    enter(turn) {
      const { contact } = turn;
      turn.emit({ id: turn.nextId(), type: 'consent.record', channel: contact.channel, consent: said });
      note(contact, { consent: said });
      turn.why?.({ code: 'consent.recorded', params: { consent: said, channel: contact.channel } });
      return next;
    },
  };
}

/** A customer who wrote to us expects an answer, so service messages may follow. */
const ANSWERS: Record<Consent, readonly [port: PortId, code: Code]> = {
  'opted-in': ['agreed', 'agreed'],
  'wrote-before': ['agreed', 'wrote-before'],
  'opted-out': ['refused', 'refused'],
  unknown: ['unknown', 'unknown'],
};

function prepareCheck(link: Link): Step {
  const ports = { agreed: link.go('agreed'), refused: link.go('refused'), unknown: link.go('unknown') };
  return {
    enter({ contact, why }) {
      const [port, code] = ANSWERS[consentOf(contact)];
      why?.({ code: `consent.${code}`, params: { channel: contact.channel } });
      return ports[port as keyof typeof ports];
    },
  };
}
