import type { Json, JsonObject } from '../../model/json.ts';
import { error, type Params, type Problem, warning } from '../../model/problem.ts';
import type { IgnoredCode, ProblemCode } from '../codes.ts';
import { ID_IN_MAX, LIST_MAX, NAME_MAX, TEXT_IN_MAX, UNKNOWN_MAX } from './bounds.ts';
import { carry } from './carry.ts';
import { addIgnored, addProblem, type Findings } from './findings.ts';
import { clip, wellFormed } from './text.ts';

/** What makes a part unreadable. Only readers throw it and only `attempt` catches it. */
class Malformed extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, path: string, params: Params = {}) {
    super(code);
    this.problem = error(code, { path }, params);
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value of a payload and its place. Readers take what they need from it; what nobody took is known afterwards,
 * so that nothing in a payload is dropped unexplained. `null` counts as absent.
 */
export class Part {
  readonly value: Json | undefined;
  /** Dotted JSON path, such as `entry.0.changes.0.value`; empty for the body itself. */
  readonly path: string;
  readonly #into: Findings;
  readonly #taken = new Map<string, Part>();
  /** A reader of its own has dealt with all that is in here. */
  #settled: boolean = false;

  constructor(value: Json | undefined, path: string, into: Findings) {
    this.value = value ?? undefined;
    this.path = path;
    this.#into = into;
  }

  get present(): boolean {
    return this.value !== undefined;
  }

  /** The part under a key, whether there is something or not. */
  at(key: string): Part {
    const known = this.#taken.get(key);
    if (known) return known;
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    const part = new Part(value, this.#below(key), this.#into);
    this.#taken.set(key, part);
    return part;
  }

  /** Names fields that are known and that no event has use for. */
  skip(...keys: string[]): void {
    for (const key of keys) this.at(key);
  }

  /** What the reader answers, or undefined when nothing is there. */
  maybe<T>(read: (part: Part) => T): T | undefined {
    return this.present ? read(this) : undefined;
  }

  object(): this {
    if (!isObject(this.value)) this.refuse('channel.not-object');
    return this;
  }

  /** The items of a list, at most so many; more are a problem of their own. */
  list(max = LIST_MAX): Part[] {
    if (!Array.isArray(this.value)) return this.refuse('channel.not-list');
    const { length } = this.value;
    if (length > max) this.fault('channel.too-many', { count: length, max });
    return this.value.slice(0, max).map((_, index) => this.#item(index));
  }

  /** Every field of an object that is a dictionary, at most `LIST_MAX`. */
  fields(): Part[] {
    const keys = Object.keys(isObject(this.value) ? this.value : {});
    if (keys.length > LIST_MAX) this.fault('channel.too-many', { count: keys.length, max: LIST_MAX });
    return keys.slice(0, LIST_MAX).map((key) => this.at(key));
  }

  /** Words of a person: cut at `max` code units, with a warning. */
  text(max = TEXT_IN_MAX): string {
    const whole = this.#string();
    const short = clip(whole, max);
    if (short.length < whole.length) this.warn('channel.cut', { max });
    return wellFormed(short);
  }

  /** An id, an address or a name of a kind: never empty, never cut. */
  id(max = ID_IN_MAX): string {
    const value = this.#string();
    if (value === '') return this.refuse('channel.missing');
    if (value.length > max) return this.refuse('channel.too-long', { max });
    return wellFormed(value);
  }

  /** A number; `1e999`, which no JSON can say again, is none, and `-0` is 0. */
  number(): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.refuse('channel.not-number');
    return value === 0 ? 0 : value;
  }

  /** Whether it says true; absent, and anything else, says no. */
  flag(): boolean {
    return this.value === true;
  }

  /** A bounded copy of all of it, for `extra`. */
  json(): Json {
    const { value, cut } = carry(this.value ?? null);
    if (cut) this.warn('channel.cut', {});
    return value;
  }

  /** Gives up on what this part belongs to; only within `attempt`. An absent part is missing, whatever is said of it. */
  refuse(code: ProblemCode, params: Params = {}): never {
    throw new Malformed(this.present ? code : 'channel.missing', this.path, params);
  }

  /** Adds to what is ignored, and why: this part with all that is in it. */
  ignore(code: IgnoredCode, params: Params = {}): void {
    this.#settled = true;
    addIgnored(this.#into, { code, path: this.path, params });
  }

  /** Adds a problem that loses nothing but this part. */
  warn(code: ProblemCode, params: Params = {}): void {
    addProblem(this.#into, warning(code, { path: this.path }, params));
  }

  /** Adds a problem that loses what this part belongs to. */
  fault(code: ProblemCode, params: Params = {}): void {
    addProblem(this.#into, error(code, { path: this.path }, params));
  }

  /**
   * Runs a reader that answers for all of this part; what it finds malformed becomes a problem and the answer
   * undefined.
   */
  attempt<T>(read: (part: Part) => T): T | undefined {
    this.#settled = true;
    try {
      return read(this);
    } catch (thrown) {
      if (!(thrown instanceof Malformed)) throw thrown;
      addProblem(this.#into, thrown.problem);
      return undefined;
    }
  }

  /** Names every field that nobody took, here and below what was entered. */
  ignoreRest(code: IgnoredCode): void {
    for (const [name, part] of this.#rest().slice(0, UNKNOWN_MAX)) part.ignore(code, { name });
  }

  #rest(): [string, Part][] {
    if (!isObject(this.value)) return [];
    return Object.keys(this.value).flatMap((key): [string, Part][] => {
      const taken = this.#taken.get(key);
      if (!taken) return [[clip(wellFormed(key), NAME_MAX), this.at(key)]];
      return taken.#settled || taken.#taken.size === 0 ? [] : taken.#rest();
    });
  }

  #item(index: number): Part {
    const items: readonly Json[] = Array.isArray(this.value) ? this.value : [];
    return new Part(items[index], this.#below(String(index)), this.#into);
  }

  #below(key: string): string {
    const name = clip(wellFormed(key), NAME_MAX);
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  #string(): string {
    if (!this.present) return this.refuse('channel.missing');
    return typeof this.value === 'string' ? this.value : this.refuse('channel.not-text');
  }
}
