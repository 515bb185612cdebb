import type { NodeShape } from '../../compile/shape.ts';
import { type Silence, silenceIn } from '../../compile/silence.ts';
import { sentOf } from '../../define/preview.ts';
import type { Never, NeverContext } from '../../define/tries.ts';
import { pathsIn as pathsInTree } from '../../expression/ast.ts';
import { compileExpression } from '../../expression/compile.ts';
import { contactEnvironment, type Situation } from '../../expression/contact.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { Text } from '../../model/text.ts';
import { isAlwaysQueued, withAgent } from './course.ts';
import { pathsIn, refuses } from './overflow.ts';
import { isUnderstood, treesIn } from './readings.ts';
import { type Shapes, shapesIn } from './shapes.ts';
import type { Plot } from './stage.ts';
import { isTotal } from './total.ts';
import { looksOf } from './values.ts';

const ERROR = 'error';

/** A customer's name is no longer than that. */
const NAME_MAX = 200;

/** Says of ways of a script why nobody ever goes them, where that can be told without trying. */
export class Impossible {
  readonly #plot: Plot;
  readonly #channels: readonly Capabilities[];
  readonly #shapes: Shapes;
  readonly #withAgent: ReadonlySet<string>;
  readonly #silence: ReadonlyMap<string, Silence>;
  #sawFailing = false;

  constructor(plot: Plot, channels: readonly Capabilities[]) {
    this.#plot = plot;
    this.#channels = channels;
    this.#shapes = shapesIn(plot.script, plot.given.nodes);
    this.#withAgent = withAgent(this.#shapes);
    this.#silence = silenceIn([...this.#shapes.values()]);
  }

  /** Undefined where it may be possible. */
  because(node: string, port: string): Never | undefined {
    const shape = this.#shapes.get(node);
    if (!shape?.definition?.never) return undefined;
    const params = shape.definition.params.safeParse(shape.node.params);
    return params.success ? shape.definition.never(params.data, port, this.#contextOf(shape)) : undefined;
  }

  /**
   * Whether a way may well be gone though nothing that is tried leads there: a condition that is not understood, or an
   * expression that fails for values nobody can tell.
   */
  isDoubtful(node: string, port: string): boolean {
    if (port === ERROR) {
      this.#sawFailing = false;
      this.because(node, port);
      return this.#sawFailing;
    }
    const step = this.#plot.script.steps[node];
    const looks = step ? looksOf(step, this.#plot.given) : [];
    return looks.some(
      ({ source, isTemplate = false, to }) =>
        to === undefined && !treesIn(source, isTemplate).every(isUnderstood),
    );
  }

  #contextOf(shape: NodeShape): NeverContext {
    const { given, script } = this.#plot;
    const canFail = (source: string, isTemplate = false): boolean => {
      const fails = !treesIn(source, isTemplate).every((tree) => isTotal(tree, script.variables));
      this.#sawFailing ||= fails;
      return fails;
    };
    return {
      workspace: given.workspace,
      channels: this.#channels,
      always: (condition) => this.#always(condition),
      canFail: (expression) => canFail(expression),
      canFailToFill: (text: Text) =>
        (typeof text === 'string' ? [text] : Object.values(text)).some((one) => canFail(one, true)),
      canRefuse: () => this.#canRefuse(shape, canFail),
      canHaveAgent: this.#withAgent.has(shape.id),
      isQueued: isAlwaysQueued(this.#shapes, shape.id),
    };
  }

  /** What does not depend on the contact is worked out. */
  #always(condition: string): boolean | undefined {
    if (treesIn(condition, false).flatMap(pathsInTree).length > 0) return undefined;
    const compiled = compileExpression(condition, contactEnvironment(this.#plot.script.variables), 'boolean');
    if ('problems' in compiled) return undefined;
    try {
      return compiled.evaluate({} as Situation) === true;
    } catch {
      return undefined;
    }
  }

  #canRefuse(
    { id, definition, node }: NodeShape,
    canFail: (source: string, isTemplate: boolean) => boolean,
  ): boolean {
    if (!definition) return true;
    const { given } = this.#plot;
    const { fallback } = given.workspace.languages;
    const step = { type: node.type, params: node.params, next: {} };
    const paths = pathsIn(node.params);
    if (paths.some((path) => path !== 'customer.name')) return true;
    if (textsIn(node.params).some((text) => canFail(text, true))) return true;
    const length = paths.length > 0 ? NAME_MAX : 0;
    const isFree = sentOf(definition, node.params, {
      workspace: given.workspace,
      language: '',
      say: () => 'x',
    }).some(({ kind }) => kind !== 'template');
    const silent = this.#silence.get(id)?.max ?? 0;
    return this.#channels.some(
      (channel) =>
        (isFree && channel.window !== undefined && silent > channel.window) ||
        fallback.some((language) => refuses(definition, step, given, { channel, language, length })),
    );
  }
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes('{{') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
