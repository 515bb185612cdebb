import type { Look } from '../../define/tries.ts';
import { type Node, pathOf } from '../../expression/ast.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { Script, ScriptStep } from '../../model/script.ts';
import type { Variable, VariableValue } from '../../model/variable.ts';
import type { Given } from '../setting.ts';
import { overflowsOf } from './overflow.ts';
import { pathsOf, readingsIn, treesIn } from './readings.ts';

const VARIABLE = 'vars.';

/** So many values of one path are tried. */
const VALUES_MAX = 24;
/** And so many that are longer than anybody writes. */
const LONG_MAX = 3;
const ORDINARY_MAX = 100;

/** Values that make a difference, by path; those of variables by script as well. */
export class Values {
  readonly #found = new Map<string, Set<VariableValue>>();
  /** Lengths at which a text is too long somewhere. */
  readonly #lengths = new Set<number>();

  constructor(scripts: readonly Script[], given: Given, channels: readonly Capabilities[]) {
    for (const script of scripts)
      for (const step of Object.values(script.steps)) {
        for (const look of looksOf(step, given)) this.#look(look, script.id);
        for (const [path, text] of overflowsOf(step, given, channels)) {
          this.#add(script.id, path, text);
          this.#lengths.add(text.length);
        }
      }
    // What is kept in a variable is worth trying as what it is made of: over a few assignments.
    for (let round = 0; round < 3; round++)
      for (const script of scripts)
        for (const step of Object.values(script.steps))
          for (const look of looksOf(step, given)) this.#comesFrom(look, script.id);
  }

  /** Values of a path that make a difference, of the type asked for: at least one. */
  of(script: string, path: string, type: Variable['type']): VariableValue[] {
    const found = [...(this.#found.get(keyOf(script, path)) ?? [])].flatMap((value) => asType(value, type));
    const long = found.filter(isLong).toSorted((one, other) => String(one).length - String(other).length);
    const short = found.filter((value) => !isLong(value)).slice(0, VALUES_MAX);
    return [...new Set([...short, ...ORDINARY[type], ...spread(long)])];
  }

  /** Whether anything depends on a path. */
  has(script: string, path: string): boolean {
    return this.#found.has(keyOf(script, path));
  }

  /** How many of the lengths that are too long somewhere a text reaches; -1 for an empty one. */
  lengthClass(text: string): number {
    return text === '' ? -1 : [...this.#lengths].filter((length) => text.length >= length).length;
  }

  #add(script: string, path: string, value: VariableValue): void {
    const key = keyOf(script, path);
    const known = this.#found.get(key) ?? new Set();
    this.#found.set(key, known.add(value));
  }

  #look({ source, isTemplate = false, values = [], to }: Look, script: string): void {
    const isCopy = (tree: Node) => to !== undefined && pathOf(tree) !== null;
    for (const tree of treesIn(source, isTemplate))
      for (const [path, value] of isTemplate || values.length > 0 || isCopy(tree) ? [] : readingsIn(tree))
        this.#add(script, path, value);
    for (const path of pathsOf(source, isTemplate))
      for (const value of values) this.#add(script, path, value);
  }

  #comesFrom({ source, isTemplate = false, to, of }: Look, script: string): void {
    if (to === undefined) return;
    const wanted = this.#found.get(keyOf(of ?? script, `${VARIABLE}${to}`)) ?? [];
    for (const path of pathsOf(source, isTemplate))
      for (const value of wanted) this.#add(script, path, value);
  }
}

const isLong = (value: VariableValue): boolean => String(value).length > ORDINARY_MAX;

/** Of values that are only too long somewhere, a few: the shortest, the longest, and some between. */
const spread = (long: readonly VariableValue[]): VariableValue[] =>
  long.filter((_, nth) => nth % Math.ceil(long.length / LONG_MAX) === 0 || nth === long.length - 1);

/** Variables are a script's own. */
const keyOf = (script: string, path: string): string =>
  path.startsWith(VARIABLE) ? `${script} ${path}` : path;

const ORDINARY: Readonly<Record<Variable['type'], readonly VariableValue[]>> = {
  text: ['hello'],
  number: [1, 0],
  boolean: [true, false],
};

function asType(value: VariableValue, type: Variable['type']): VariableValue[] {
  if (type === 'text') return [String(value)];
  if (type === 'boolean') return typeof value === 'boolean' ? [value] : [];
  const number = typeof value === 'string' ? Number(value.replace(',', '.')) : Number(value);
  return value !== '' && Number.isFinite(number) ? [number] : [];
}

/** What a step looks at; nothing while its params are not as its type wants them. */
export function looksOf({ type, params }: ScriptStep, { nodes }: Given): Look[] {
  const definition = nodes.get(type);
  const read = definition?.looks ? definition.params.safeParse(params) : undefined;
  return read?.success ? (definition?.looks?.(read.data) ?? []) : [];
}
