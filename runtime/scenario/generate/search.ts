import type { PlayRecord } from '../../centre/record.ts';
import type { Answer } from '../../define/tries.ts';
import { link } from '../../interpret/link.ts';
import type { Program } from '../../interpret/program.ts';
import type { Contact } from '../../model/contact.ts';
import { recordOf } from '../../model/contact.ts';
import type { EffectOf } from '../../model/effect.ts';
import { arrange } from '../../simulate/arrange.ts';
import { play } from '../../simulate/play.ts';
import { rehearse } from '../../simulate/rehearse.ts';
import { contactIn, openWorld, type SimulationSetup, type World } from '../../simulate/world.ts';
import { inputOf, millisecondsOf } from '../inputs.ts';
import type { Given } from '../setting.ts';
import type { Budget, Move } from './given.ts';
import { Interests } from './interest.ts';
import { keyOf } from './key.ts';
import { beginningsOf, movesAt, preludeOf, type Standing } from './moves.ts';
import type { Root } from './roots.ts';
import { type Plot, Tries } from './stage.ts';
import { watching } from './watch.ts';
import { wayKey } from './ways.ts';

/** What other systems answered, by script, step and address. */
export type Answers = ReadonlyMap<string, Answer>;

/** A conversation so far. */
export interface Path {
  root: Root;
  before: Path | undefined;
  move: Move | undefined;
  world: World;
  /** Steps so far. */
  length: number;
  answers: Answers;
  sent: string | undefined;
  /** The ways of the script it has gone, a bit each. */
  ways: bigint;
}

export interface Found {
  /** Those that went a way that the one before had not. */
  paths: readonly Path[];
  covered: bigint;
  /** Conversations that were gone on from. */
  states: number;
  /** Nothing was left to try. */
  ended: boolean;
}

/** Tries what can be done, from each beginning on, until every way that is wanted was gone or nothing is left. */
export class Search {
  readonly #plot: Plot;
  readonly #budget: Budget;
  readonly #bits: ReadonlyMap<string, bigint>;
  readonly #wanted: bigint;
  readonly #interests: Interests;
  readonly #seen = new Set<string>();
  readonly #paths: Path[] = [];
  readonly #programs = new Map<string, SimulationSetup>();
  readonly #tries = new Map<string, Tries>();
  #covered = 0n;
  #went = 0n;
  #states = 0;
  #inputs = 0;
  #answering: { answers: Answers; asked: Map<string, readonly Answer[]> } = {
    answers: new Map(),
    asked: new Map(),
  };

  constructor(plot: Plot, bits: ReadonlyMap<string, bigint>, wanted: bigint, budget: Budget) {
    this.#plot = plot;
    this.#interests = new Interests(plot);
    this.#bits = bits;
    this.#wanted = wanted;
    this.#budget = budget;
  }

  run(roots: readonly Root[]): Found {
    let ended = true;
    for (const root of roots) {
      if (this.#isDone) break;
      ended = this.#from(root) && ended;
    }
    return { paths: this.#paths, covered: this.#covered, states: this.#states, ended };
  }

  get #isDone(): boolean {
    return (this.#covered & this.#wanted) === this.#wanted;
  }

  get #isSpent(): boolean {
    return this.#states >= this.#budget.states || this.#inputs >= this.#budget.inputs;
  }

  /** Breadth first, so that the shortest conversations come first; whether it came to an end. */
  #from(root: Root): boolean {
    const open = this.#open(root);
    const waiting = beginningsOf(this.#plot, root).flatMap((move) => this.#outcomes(open, move));
    for (const path of waiting) {
      if (this.#isDone) return true;
      if (this.#isSpent) return false;
      const standing = this.#standing(path);
      const key = standing && keyOf(this.#plot, this.#interests, standing);
      if (!standing || key === undefined || this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#states++;
      for (const move of movesAt(this.#plot, standing, this.#triesAt(root)))
        waiting.push(...this.#outcomes(path, move));
    }
    return true;
  }

  #open(root: Root): Path {
    const world = openWorld(this.#setup(root), root.startsAt);
    const bare = {
      root,
      before: undefined,
      move: undefined,
      length: 0,
      answers: new Map(),
      sent: undefined,
      ways: 0n,
    };
    return preludeOf(this.#plot, root).reduce<Path>((path, move) => this.#play(path, move, path.answers), {
      ...bare,
      world,
    });
  }

  /** The conversation a move leads to, once for each answer of another system that it asks for. */
  #outcomes(path: Path, move: Move): Path[] {
    const made: Path[] = [];
    const waiting: Answers[] = [path.answers];
    for (const answers of waiting) {
      const next = this.#play(path, move, answers);
      made.push(next);
      const [first] = this.#answering.asked;
      if (!first) continue;
      const [key, [, ...others]] = first;
      for (const answer of others) waiting.push(new Map([...answers, [key, answer]]));
    }
    return made;
  }

  #play(path: Path, move: Move, answers: Answers): Path {
    const { root, world, length } = path;
    const { workspace, channels } = this.#plot.given;
    this.#inputs++;
    this.#went = 0n;
    this.#answering = { answers, asked: new Map() };
    const at = world.now + millisecondsOf(move);
    const place = { scenario: { pointOfContact: root.point }, number: length, at };
    const input = inputOf(move.do, place, { workspace, channels });
    if (input.type === 'setting.changed' || input.type === 'variables.edited') return path;
    const played = play(this.#setup(root), world, input);
    const ways = path.ways | this.#went;
    const asked = [...this.#answering.asked].flatMap(([key, [answer]]) =>
      answer ? [[key, answer] as const] : [],
    );
    const next: Path = {
      root,
      before: path,
      move,
      world: played.world,
      length: length + 1,
      answers: asked.length > 0 ? new Map([...answers, ...asked]) : answers,
      sent: sentIn(played.records, contactOf(root)) ?? path.sent,
      ways,
    };
    this.#covered |= ways;
    if (ways !== path.ways) this.#paths.push(next);
    return next;
  }

  #standing({ root, world, sent }: Path): Standing | undefined {
    const contact = contactIn(world, contactOf(root));
    return contact && { root, world, contact, sent };
  }

  #triesAt({ point }: Root): Tries {
    const { given } = this.#plot;
    const known = this.#tries.get(point);
    if (known) return known;
    const channel = given.channels.get(given.workspace.pointsOfContact[point]?.channel ?? '');
    const made = new Tries(this.#plot, channel?.capabilities ?? { text: { max: 0, unit: 'characters' } });
    this.#tries.set(point, made);
    return made;
  }

  /** The programs that are watched, at a point of contact and with hours as the beginning has them. */
  #setup(root: Root): SimulationSetup {
    const key = `${root.point} ${JSON.stringify(root.hours)}`;
    const known = this.#programs.get(key);
    if (known) return known;
    const { given, script, scripts } = this.#plot;
    const plain = setupOf(given, script.id, root.point, [...scripts.keys()]);
    const arranged = arrange(plain, { hours: root.hours, answers: [] });
    const programs = watching(arranged.programs, (of, step, port) => {
      if (of === script.id) this.#went |= this.#bits.get(wayKey(step, port)) ?? 0n;
    });
    const setup = {
      ...arranged,
      programs,
      respond: (request: EffectOf<'http.request'>, contact: Contact) => this.#respond(root, request, contact),
    };
    this.#programs.set(key, setup);
    return setup;
  }

  #respond(root: Root, { url }: EffectOf<'http.request'>, contact: Contact): Answer | undefined {
    const script = recordOf(contact).calls.at(-1)?.script ?? contact.script;
    const key = JSON.stringify([script, contact.step, url]);
    const known = this.#answering.answers.get(key);
    if (known) return known;
    const options = this.#triesAt(root).answersAt(script, contact.step);
    if (options.length > 0) this.#answering.asked.set(key, options);
    return options[0];
  }
}

/** Of the conversation itself: others may have come before. */
const contactOf = ({ others }: Root): string => `c${others + 1}`;

function sentIn(records: readonly PlayRecord[], contact: string): string | undefined {
  let sent: string | undefined;
  for (const record of records)
    if (record.kind === 'effect' && record.contact === contact && record.effect.type === 'message.send')
      sent = record.effect.id;
  return sent;
}

function setupOf(
  { nodes, channels, workspace, scripts }: Given,
  script: string,
  point: string,
  wanted: readonly string[],
): SimulationSetup {
  const universe = { nodes, channels, scripts, workspace: rehearse(workspace, script, [point]) };
  const programs = new Map<string, Program>();
  for (const id of new Set([
    ...wanted,
    ...Object.values(universe.workspace.pointsOfContact).map((one) => one.defaultScript),
  ])) {
    const found = scripts.get(id);
    if (found) programs.set(id, link(found, universe));
  }
  return { universe, programs };
}
