import type { AnyNode } from '../../define/node.ts';
import type { Answer, Try } from '../../define/tries.ts';
import { seedOf, thrown } from '../../interpret/chance.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { Script, ScriptStep } from '../../model/script.ts';
import { type Text, textIn } from '../../model/text.ts';
import type { Given } from '../setting.ts';
import { Values } from './values.ts';

/** What is known of a script before anything is tried. */
export interface Plot {
  script: Script;
  /** It and all that it calls, and those call. */
  scripts: ReadonlyMap<string, Script>;
  given: Given;
  values: Values;
  /** Everything that is written in the scripts, to look for names in. */
  written: string;
}

export function plotOf(script: Script, given: Given, channels: readonly Capabilities[]): Plot {
  const scripts = calledBy(script, given);
  return {
    script,
    scripts,
    given,
    values: new Values([...scripts.values()], given, channels),
    written: JSON.stringify([...scripts.values()].map(({ steps }) => steps)),
  };
}

function calledBy(script: Script, { scripts }: Given): ReadonlyMap<string, Script> {
  const found = new Map([[script.id, script]]);
  for (const one of found.values())
    for (const id of one.requires.scripts) {
      const called = scripts.get(id);
      if (called && !found.has(id)) found.set(id, called);
    }
  return found;
}

/** A step with its definition; undefined for an unknown one. */
export function stepOf(
  { scripts, given }: Plot,
  script: string,
  id: string | null,
): { step: ScriptStep; definition: AnyNode } | undefined {
  const steps = scripts.get(script)?.steps ?? {};
  const step = id !== null && Object.hasOwn(steps, id) ? steps[id] : undefined;
  const definition = step && given.nodes.get(step.type);
  return step && definition ? { step, definition } : undefined;
}

/** What somebody could do at a step; each is asked once for a channel. */
export class Tries {
  readonly #plot: Plot;
  readonly #channel: Capabilities;
  readonly #known = new Map<string, readonly Try[]>();

  constructor(plot: Plot, channel: Capabilities) {
    this.#plot = plot;
    this.#channel = channel;
  }

  at(script: string, step: string | null): readonly Try[] {
    const key = `${script} ${step}`;
    const known = this.#known.get(key) ?? this.#ask(script, step);
    this.#known.set(key, known);
    return known;
  }

  /** What another system can answer to the request of a step. */
  answersAt(script: string, step: string | null): readonly Answer[] {
    return this.at(script, step).flatMap((one) => (one.kind === 'answer' ? [one.answer] : []));
  }

  #ask(script: string, id: string | null): readonly Try[] {
    const { given, values } = this.#plot;
    const found = stepOf(this.#plot, script, id);
    if (!found?.definition.tries) return [];
    const params = found.definition.params.safeParse(found.step.params);
    if (!params.success) return [];
    return found.definition.tries(params.data, {
      step: id ?? '',
      workspace: given.workspace,
      channel: this.#channel,
      values: (path, type) => values.of(script, path, type),
      said: (text: Text) =>
        typeof text === 'string' ? [text] : Object.keys(text).map((language) => textIn(text, language, [])),
      thrown: (before) => thrown(seedOf(`c${before + 1}`)).value,
    });
  }
}
