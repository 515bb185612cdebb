import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels, type FlowNode, type JsonObject } from '#runtime/index.ts';
import { seenOn } from './lens.ts';

const position = { x: 0, y: 0 };
const looking = { textLanguage: 'nl', summary: { workspace: undefined } };

const seen = (channel: string, type: string, params: JsonObject) => {
  const node: FlowNode = { type, params, position };
  return seenOn(channels.get(channel)!, nodes.get(type)!, node, looking);
};

const buttons = (count: number) => ({
  message: {
    kind: 'buttons',
    text: { nl: 'Waarover?', en: 'About what?' },
    buttons: Array.from({ length: count }, (_, index) => ({ id: `b${index}`, title: `Keuze ${index + 1}` })),
  },
});

describe('a node looked at through a channel', () => {
  it('shows its message as it is where the channel carries it', () => {
    expect(seen('whatsapp', 'ask', buttons(2))).toEqual({
      fit: 'as-is',
      text: 'Waarover?\n[Keuze 1] [Keuze 2]',
    });
  });

  it('shows what becomes of it elsewhere', () => {
    expect(seen('whatsapp', 'ask', buttons(4)).fit).toBe('changed');
    expect(seen('sms', 'ask', buttons(2))).toEqual({
      fit: 'changed',
      text: 'Waarover?\n1. Keuze 1\n2. Keuze 2',
    });
  });

  it('says that it cannot go', () => {
    expect(seen('voice', 'ask', buttons(2)).fit).toBe('refused');
    expect(seen('whatsapp', 'send-message', { message: { kind: 'text', text: 'x'.repeat(4_097) } }).fit).toBe(
      'refused',
    );
  });

  it('shows nothing of what customers do not see, nor of a draft that says nothing yet', () => {
    expect(seen('whatsapp', 'hours', { hours: 'shop' }).fit).toBe('nothing');
    expect(seen('whatsapp', 'ask', { message: 7 as never }).fit).toBe('nothing');
  });
});
