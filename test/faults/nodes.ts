import type { JsonObject } from '#runtime/model/json.ts';

/** Nodes that many flows here have, in a few words. Hours are turned into the seconds that params are in. */
type NodeOf = [type: string, params: JsonObject];

const HOUR = 3_600;

export const say = (text = 'Hello'): NodeOf => ['send-message', { message: { kind: 'text', text } }];

export const ask = (hours: number, more: JsonObject = {}): NodeOf => [
  'ask',
  { message: { kind: 'text', text: 'Which cheese?' }, timeout: hours * HOUR, ...more },
];

export const wait = (hours: number): NodeOf => ['wait', { wait: { kind: 'for', duration: hours * HOUR } }];

/** Waits for a message, so many hours, or for ever. */
export const listen = (hours?: number): NodeOf => [
  'wait-for-message',
  hours === undefined ? {} : { timeout: hours * HOUR },
];

/** The approved template of the shop. */
export const remind = (more: JsonObject = {}): NodeOf => [
  'send-template',
  { template: 'ready', parameters: ['Ann'], ...more },
];

export const queue = (more: JsonObject = {}): NodeOf => ['assign-skill', { skill: 'counter', ...more }];

/** Half go one way, half the other: `share:a` and `share:b`. */
export const split: NodeOf = [
  'split-percentage',
  {
    shares: [
      { id: 'a', name: 'A', percent: 50 },
      { id: 'b', name: 'B', percent: 50 },
    ],
  },
];

export const loop = (times: number): NodeOf => ['loop', { times }];
