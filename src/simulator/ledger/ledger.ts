import type { Masker } from '#runtime/desk.ts';
import {
  type Contact,
  contactIn,
  type Effect,
  type EventOf,
  type Instant,
  type OutMessage,
  type VariableValue,
  type World,
} from '#runtime/index.ts';
import { framesOf } from '../frames.ts';
import { lookedAt, type Simulation } from '../play.ts';
import { categoryOf, kindOf, type LedgerKind } from './kinds.ts';
import { noTotals, type Totals } from './totals.ts';

/** Something that a simulation would have done outside. */
export interface LedgerLine {
  id: string;
  at: Instant;
  contact: string;
  kind: LedgerKind;
  /** Of an effect its type; `variables` for what a script kept. */
  type: Effect['type'] | 'variables';
  effect?: Effect;
  /** The category of a template, if the workspace knows it. */
  category?: string;
  /** What another system answered; null: nothing. */
  status?: number | null;
  /** Values that a script kept; those of what is sensitive are left out. */
  kept?: Readonly<Record<string, VariableValue | null>>;
}

/** All that a simulation would have done, in order. */
export function ledgerOf(simulation: Simulation): LedgerLine[] {
  const moments = simulation.course.moments.slice(0, lookedAt(simulation));
  const answers = answersIn(simulation);
  let world = simulation.course.opening.world;
  return moments.flatMap((moment, number) => {
    const lines = moment.records.flatMap((record): LedgerLine[] => {
      if (record.kind !== 'effect') return [];
      const { at, contact, effect } = record;
      const kind = kindOf(effect);
      return kind ? [{ id: effect.id, at, contact, kind, type: effect.type, effect, ...aside(effect) }] : [];
    });
    const touched = new Set(
      moment.records.flatMap((record) => (record.kind === 'trace' ? [record.entry.contact] : [])),
    );
    const before = world;
    world = moment.world;
    const kept = [...touched].flatMap((id) => keptBy(id, before, moment.world, simulation, number));
    return [...lines, ...kept];
  });

  function aside(effect: Effect): Pick<LedgerLine, 'category' | 'status'> {
    if (effect.type === 'http.request')
      return answers.has(effect.id) ? { status: answers.get(effect.id)?.status ?? null } : {};
    if (effect.type !== 'message.send') return {};
    const category = categoryOf(effect.message, simulation.scene.workspace);
    return category === undefined ? {} : { category };
  }
}

const answersIn = ({ records }: Simulation): ReadonlyMap<string, EventOf<'http.responded'>> =>
  new Map(
    records.flatMap((record) =>
      record.kind === 'event' && record.event.type === 'http.responded'
        ? [[record.event.request, record.event] as const]
        : [],
    ),
  );

/** The variables of a contact's own script that have another value than before. */
function keptBy(
  id: string,
  before: World,
  after: World,
  { scene }: Simulation,
  number: number,
): LedgerLine[] {
  const contact = contactIn(after, id);
  if (!contact) return [];
  const declared = scene.setup.universe.scripts?.get(contact.script)?.variables ?? {};
  const now = ownVars(contact);
  const first = contactIn(before, id);
  const then = first ? ownVars(first) : scene.setup.programs.get(contact.script)?.defaults;
  const changed = Object.entries(now).filter(([name, value]) => then?.[name] !== value);
  if (changed.length === 0) return [];
  const kept = Object.fromEntries(
    changed.map(([name, value]) => [name, declared[name]?.sensitive ? null : value]),
  );
  return [{ id: `${id} vars ${number}`, at: after.now, contact: id, kind: 'data', type: 'variables', kept }];
}

const ownVars = (contact: Contact): Contact['vars'] => framesOf(contact)[0]?.vars ?? contact.vars;

/** How much there is of each kind, and of each category of template. */
export function totalsOf(lines: readonly LedgerLine[]): Totals {
  const totals = noTotals();
  for (const { kind, effect, category } of lines) {
    totals.kinds[kind]++;
    if (effect?.type === 'message.send' && effect.message.kind === 'template')
      totals.templates[category ?? ''] = (totals.templates[category ?? ''] ?? 0) + 1;
  }
  return totals;
}

/** The lines of each contact, in the order in which the contacts came. */
export function byContact(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly LedgerLine[]> {
  const found = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const of = found.get(line.contact);
    if (of) of.push(line);
    else found.set(line.contact, [line]);
  }
  return found;
}

/** The first line of what a message says. */
export const saidIn = (message: OutMessage): string =>
  (message.kind === 'media'
    ? (message.caption ?? '')
    : message.kind === 'location'
      ? message.name
      : message.text
  )?.split('\n', 1)[0] ?? '';

/** What a line says of values that a script kept, with what is masked and what is sensitive left out. */
export const keptInWords = (kept: NonNullable<LedgerLine['kept']>, masker: Masker, hidden: string): string =>
  Object.entries(kept)
    .map(([name, value]) => `${name} = ${value === null ? hidden : masker.text(String(value))}`)
    .join(', ');
