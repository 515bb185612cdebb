import type { ChatMessage, Line } from '#runtime/hosts/chat/protocol.ts';
import { AT } from './stage.ts';

/** A picture that needs no network. */
const PICTURE = `https://files.example/chain.jpg`;

const said: ChatMessage[] = [
  { kind: 'text', text: 'Welcome! Our prices are on https://derodefiets.example/prices.' },
  {
    ...{ kind: 'buttons', header: 'De Rode Fiets', text: 'What is it about?', footer: 'Open until 18:00' },
    buttons: [
      { id: 'menu.repair', title: 'A repair' },
      { id: 'menu.buy', title: 'A new bicycle' },
    ],
  },
  {
    ...{ kind: 'list', text: 'When does it suit you?', open: 'Show times' },
    rows: [
      { id: 'time.1', title: 'Tuesday 10:00', description: 'In the workshop on the Prinsengracht' },
      { id: 'time.2', title: 'Wednesday 14:00' },
    ],
  },
  {
    kind: 'link',
    header: 'Invoice',
    text: 'Your invoice is ready.',
    title: 'Open invoice',
    url: 'https://derodefiets.example/i/1',
  },
  { kind: 'media', media: 'document', url: 'https://files.example/offer.pdf', caption: 'Our offer' },
  { kind: 'media', media: 'image', url: PICTURE, caption: 'Your chain' },
  { kind: 'media', media: 'audio', url: 'https://files.example/a.mp3' },
  { kind: 'media', media: 'video', url: 'https://files.example/a.mp4' },
  {
    kind: 'location',
    latitude: 52.37,
    longitude: 4.89,
    name: 'De Rode Fiets',
    address: 'Prinsengracht 1, Amsterdam',
  },
];

/** One message of each kind, after the visitor's first. */
export const everyKind: readonly Line[] = [
  { contact: 'c1', number: 1, at: AT, from: 'visitor', id: 'first', text: 'Hello, my chain is broken' },
  ...said.map((message, index) => centre(index + 2, message)),
];

export function centre(number: number, message: ChatMessage, who?: string): Line {
  const base = { contact: 'c1', number, at: AT, from: 'centre' as const, id: `c1/${number}` };
  return who === undefined ? { ...base, message } : { ...base, message, who };
}

export const text = (number: number, words: string, who?: string): Line =>
  centre(number, { kind: 'text', text: words }, who);
