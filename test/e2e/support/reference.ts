import { nodes } from '#nodes/index.ts';
import type { Flow, JsonObject } from '#runtime/index.ts';

/** A flow of 25 nodes of as many types, with choices, a loop, time-outs, errors, handlers and a script that is called. */

/** Each node by its type, with what is filled in beside what a new one has. */
const filled: Readonly<Record<string, JsonObject>> = {
  'channel-intake': { pointsOfContact: ['whatsapp'] },
  hours: { hours: 'shop' },
  ask: {
    message: {
      kind: 'buttons',
      text: 'Waarmee helpen we?',
      buttons: [{ id: 'choice-1', title: 'Reparatie' }],
    },
  },
  'send-message': { message: { kind: 'text', text: 'We zijn dicht.' } },
  'set-status': {},
  end: {},
  loop: {},
  'send-template': { template: 'still_there', parameters: ['{{ customer.name }}'] },
  tag: { add: ['reparatie'] },
  consent: {},
  popurl: { url: 'https://crm.example/', title: 'Klant' },
  'queue-info': {},
  'assign-skill': { skill: 'repairs_nl' },
  'page-agent': { title: 'Nieuw', text: 'Een klant' },
  'match-text': { matches: [{ id: 'match-1', name: 'Rekening', keywords: [{ words: 'factuur' }] }] },
  'run-script': { script: 'reminder' },
  'wait-for-message': {},
  wait: {},
  'split-percentage': {},
  signal: { signal: 'gebeld' },
  'on-abandoned': {},
  'set-disposition': { disposition: 'solved' },
  'on-error': {},
  'on-unassigned': {},
  'update-queue': {},
};

/** From, port, to; each node is its type. */
const ways = [
  'channel-intake next hours',
  'hours open ask',
  'hours closed send-message',
  'send-message next set-status',
  'set-status next end',
  'ask choice:choice-1 tag',
  'tag next consent',
  'consent agreed popurl',
  'consent refused popurl',
  'consent unknown popurl',
  'popurl next queue-info',
  'popurl error assign-skill',
  'queue-info next assign-skill',
  'queue-info timeout assign-skill',
  'assign-skill assigned page-agent',
  'page-agent next end',
  'ask other match-text',
  'match-text match:match-1 run-script',
  'run-script returned wait-for-message',
  'run-script error end',
  'wait-for-message received assign-skill',
  'wait-for-message timeout wait',
  'wait next end',
  'match-text none split-percentage',
  'split-percentage share:share-1 signal',
  'signal next assign-skill',
  'split-percentage share:share-2 wait',
  'ask timeout loop',
  'loop again ask',
  'loop finished send-template',
  'send-template next end',
  'on-abandoned next set-disposition',
  'set-disposition next end',
  'on-error next assign-skill',
  'on-unassigned next update-queue',
];

export const reference: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'New flow',
  variables: {},
  nodes: Object.fromEntries(
    Object.entries(filled).map(([type, params]) => [
      type,
      { type, params: { ...(nodes.get(type)?.initial as JsonObject), ...params }, position: { x: 0, y: 0 } },
    ]),
  ),
  edges: ways.map((way) => {
    const [from = '', port = '', to = ''] = way.split(' ');
    return { from, port, to };
  }),
};
