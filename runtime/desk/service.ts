import {
  levelOf,
  NO_TALLY,
  type Tally,
  tallied,
  type Variant,
  type WaitOutcome,
} from '../acd/service-level.ts';
import type { PlayRecord } from '../centre/record.ts';
import type { Instant } from '../model/instant.ts';
import { type DeskSource, nameOf } from './source.ts';

/** The order in which they are shown. */
export const VARIANTS: readonly Variant[] = ['ignore-abandons', 'negative', 'positive', 'only-handled'];

/** How a skill keeps its promise to answer: `within` seconds, for `percent` of the contacts. */
export interface SkillService {
  id: string;
  name: string;
  within: number;
  percent: number;
  tally: Tally;
  /** By variant: 0..1; null while there is nobody to take a share of. */
  levels: Readonly<Record<Variant, number | null>>;
}

/** One stay in the queue of a skill, and how it ended. */
interface Stay {
  skill: string;
  waited: number;
  outcome: WaitOutcome;
}

/** The skills somebody waited for, in the order of the workspace. */
export function serviceOf({ centre, records, now }: DeskSource): SkillService[] {
  const stays = staysOf(records, now);
  return Object.entries(centre.workspace.skills).flatMap(([id, { serviceLevel }]) => {
    const own = stays.filter(({ skill }) => skill === id);
    if (own.length === 0) return [];
    const tally = own.reduce(
      (sum, { waited, outcome }) => tallied(sum, waited, outcome, serviceLevel),
      NO_TALLY,
    );
    const { within, percent } = serviceLevel;
    const levels = Object.fromEntries(VARIANTS.map((variant) => [variant, levelOf(tally, variant)]));
    const name = nameOf(centre.workspace.skills, id);
    return [{ id, name, within, percent, tally, levels: levels as SkillService['levels'] }];
  });
}

/** From being queued to an agent, or to the end of it; what comes back unanswered goes on waiting. */
function staysOf(records: readonly PlayRecord[], now: Instant): Stay[] {
  const waiting = new Map<string, { skill: string; since: Instant }>();
  const stays: Stay[] = [];
  const end = (contact: string, at: Instant, outcome: WaitOutcome, skill?: string) => {
    const stay = waiting.get(contact);
    if (!stay) return;
    waiting.delete(contact);
    stays.push({ skill: skill ?? stay.skill, waited: at - stay.since, outcome });
  };
  for (const record of records) {
    if (record.kind === 'event' && record.event.type === 'contact.abandoned')
      end(record.event.contact, record.event.at, 'abandoned');
    if (record.kind !== 'effect') continue;
    const { effect, at, contact } = record;
    const rule =
      effect.type === 'contact.unassign' ? effect.queued : effect.type === 'contact.queue' && effect;
    if (rule) waiting.set(contact, { skill: rule.skill, since: waiting.get(contact)?.since ?? at });
    else if (effect.type === 'contact.assign') end(contact, at, 'answered', effect.skill);
    else if (effect.type === 'contact.close' || effect.type === 'contact.unqueue') waiting.delete(contact);
  }
  for (const [contact] of [...waiting]) end(contact, now, 'waiting');
  return stays;
}
