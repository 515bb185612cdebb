import { type CustomerAct, type Instant, MINUTE, SECOND } from '#runtime/index.ts';
import { tapsOf } from '#src/message/choices.ts';
import type { Bubble } from './phone.ts';
import { channelOf, type Guest } from './phones.ts';
import type { Scene } from './scene.ts';

export const CROWD_MAX = 200;

/** All have written by then. */
const WITHIN = 10 * MINUTE;
/** How long somebody thinks before they write again. */
const THINKING = { min: 5 * SECOND, max: 90 * SECOND } as const;
/** How often one acts. */
const ACTS = { min: 3, max: 8 } as const;
/** Of those who can tap something, how many do; of all, how many leave in place of writing. */
const TAPS = 0.85;
const LEAVES = 0.03;

/** One of many customers who act by themselves. */
interface Member {
  readonly guest: string;
  readonly point: string;
  /** When they act next. */
  readonly at: Instant;
  /** How often they still act. */
  readonly left: number;
  /** The state of their dice: what one does never depends on what others do. */
  readonly dice: number;
}

/** Many customers, and what each does next. The same seed, the same crowd. */
export interface Crowd {
  /** Those who still act, whoever is next first. */
  readonly members: readonly Member[];
  /** What they write where there is nothing to tap. */
  readonly says: readonly string[];
}

export interface Gathering {
  count: number;
  seed: number;
  now: Instant;
  /** What the first, second … of them is called. */
  named(number: number): string;
  says: readonly string[];
}

/** A throw, 0 or more and less than 1, and the dice after it (mulberry32). */
function thrown(dice: number): [number, number] {
  const next = (dice + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, next];
}

/** Customers at the points of contact where the flow answers, in turn. */
export function gather(scene: Scene, gathering: Gathering): { guests: Guest[]; crowd: Crowd } {
  const { count, seed, now, named, says } = gathering;
  const points = answeredBy(scene);
  const guests: Guest[] = [];
  const members: Member[] = [];
  for (let number = 1; number <= Math.min(count, CROWD_MAX) && points.length > 0; number++) {
    const point = points[(number - 1) % points.length] ?? '';
    const id = `crowd-${seed}-${number}`;
    const [when, dice] = thrown(seed * 1_000 + number);
    const [often, later] = thrown(dice);
    const left = ACTS.min + Math.floor(often * (ACTS.max - ACTS.min + 1));
    guests.push({ id, point, name: named(number), address: addressFor(scene, point, number) });
    members.push({ guest: id, point, at: now + Math.round(when * WITHIN), left, dice: later });
  }
  return { guests, crowd: { members: members.sort(byTime), says } };
}

const byTime = (a: Member, b: Member): number => a.at - b.at || (a.guest < b.guest ? -1 : 1);

/** The points of contact where the flow answers. */
const answeredBy = (scene: Scene): string[] => {
  const { pointsOfContact } = scene.setup.universe.workspace;
  return Object.keys(pointsOfContact).filter(
    (point) => pointsOfContact[point]?.defaultScript === scene.flow.id && channelOf(scene, point),
  );
};

/** An address that nobody of the workspace is likely to have. */
export const addressFor = (scene: Scene, point: string, number: number): string =>
  channelOf(scene, point)?.telephone
    ? `+3197${String(10_000_000 + number)}`
    : `customer-${number}@crowd.example`;

/** Who acts next; undefined when nobody does. */
export const nextOf = ({ members }: Crowd): Member | undefined => members[0];

/** What the next one does, who sees this on their phone. */
export function nextAct(
  { members, says }: Crowd,
  now: Instant,
  bubbles: readonly Bubble[],
): { act: CustomerAct | 'leave' | undefined; crowd: Crowd } {
  const [next, ...others] = members;
  if (!next) return { act: undefined, crowd: { members, says } };
  const [pause, first] = thrown(next.dice);
  const [which, second] = thrown(first);
  const [how, dice] = thrown(second);
  const at = now + Math.round(THINKING.min + pause * (THINKING.max - THINKING.min));
  const act = actOf(how, which, bubbles, says);
  const left = act === 'leave' ? 0 : next.left - 1;
  const goesOn = left > 0 ? [{ ...next, at, left, dice }] : [];
  return { act, crowd: { members: [...others, ...goesOn].sort(byTime), says } };
}

const picked = <T>(all: readonly T[], share: number): T | undefined => all[Math.floor(share * all.length)];

function actOf(how: number, which: number, bubbles: readonly Bubble[], says: readonly string[]) {
  if (bubbles.length > 0 && how < LEAVES) return 'leave';
  const tap = how < LEAVES + TAPS ? picked(choicesOn(bubbles), which) : undefined;
  if (tap) return { kind: 'choice', ...tap } as const;
  return { kind: 'text', text: picked(says, which) ?? '…' } as const;
}

/** What can be tapped: on the last message, and on those before it up to the customer's own. */
function choicesOn(bubbles: readonly Bubble[]): Omit<Extract<CustomerAct, { kind: 'choice' }>, 'kind'>[] {
  const own = bubbles.findLastIndex(({ from }) => from === 'customer');
  return bubbles.slice(own + 1).flatMap((bubble) => {
    if (bubble.from === 'customer') return [];
    const { message } = bubble;
    if (message.kind !== 'list') return tapsOf(message);
    return message.rows.map(({ id, title }) => ({ id, title, of: 'list' as const }));
  });
}
