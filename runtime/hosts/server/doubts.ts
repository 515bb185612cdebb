import { type Masker, maskerOf } from '../../masking/masker.ts';
import type { OutMessage } from '../../model/message.ts';
import type { Host } from '../contract/host.ts';
import type { Doubt, LeavingEffect } from '../contract/outgoing.ts';
import type { Doubtful, DoubtLine, DoubtsView } from '../contract/views.ts';

/** Effects in doubt that are listed at once. */
export const DOUBTS_MAX = 200;
/** What is shown of the words of one, in characters. */
export const DOUBT_TEXT_MAX = 300;

/** What is in doubt, as whoever settles it may see it. */
export async function doubtsView(host: Pick<Host, 'doubts' | 'workspace'>): Promise<DoubtsView> {
  const all = await host.doubts();
  const masker = maskerOf(host.workspace().masking);
  const longest = all.toSorted((a, b) => a.since - b.since).slice(0, DOUBTS_MAX);
  return { count: all.length, doubts: longest.map((doubt) => lineOf(doubt, masker)) };
}

const lineOf = ({ effect, customer, why, ...doubt }: Doubt, masker: Masker): DoubtLine => ({
  ...doubt,
  customer: masker.name(customer),
  // It may be what a library said of an address.
  why: masker.text(why),
  what: doubtfulOf(effect, masker),
});

/** Of requests no more than where they went: the rest of an address, headers and a body can hold anything. */
function doubtfulOf(effect: LeavingEffect, masker: Masker): Doubtful {
  if (effect.type === 'signal.send') return { is: 'signal', signal: effect.signal };
  if (effect.type === 'http.request')
    return { is: 'request', method: effect.method, host: hostOf(effect.url) };
  const { message } = effect;
  return { is: 'message', kind: message.kind, text: shortened(masker.text(wordsOf(message))) };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

function wordsOf(message: OutMessage): string {
  if (message.kind === 'media') return message.caption ?? message.filename ?? '';
  return message.kind === 'location' ? (message.name ?? message.address ?? '') : message.text;
}

/** Masked before it is cut: half of a number would not be known as one. */
const shortened = (text: string): string =>
  text.length > DOUBT_TEXT_MAX ? `${text.slice(0, DOUBT_TEXT_MAX).replace(/[\ud800-\udbff]$/, '')}…` : text;
