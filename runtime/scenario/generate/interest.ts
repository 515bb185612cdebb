import type { Contact } from '../../model/contact.ts';
import { recordOf } from '../../model/contact.ts';
import type { Script } from '../../model/script.ts';
import { pathsIn } from './overflow.ts';
import { pathsOf } from './readings.ts';
import type { Plot } from './stage.ts';
import { looksOf } from './values.ts';

/** Paths whose value can still make a difference. */
export interface Interest {
  /** Which value it is. */
  exact: ReadonlySet<string>;
  /** Only how long it is: it is filled in somewhere. */
  rough: ReadonlySet<string>;
}

/** What each step, and all that can come after it, looks at. */
export class Interests {
  readonly #plot: Plot;
  readonly #known = new Map<string, Interest>();

  constructor(plot: Plot) {
    this.#plot = plot;
  }

  /** Of a contact's innermost script, then of those that wait for it. */
  of({ script, step, record }: Pick<Contact, 'script' | 'step' | 'record'>): Interest[] {
    const { calls } = recordOf({ record });
    const scripts = [script, ...calls.map((call) => call.script)];
    const steps = [...calls.map((call) => call.step), step];
    return scripts.map((id, nth) => this.#at(id, steps[nth] ?? null)).toReversed();
  }

  #at(script: string, step: string | null): Interest {
    const key = `${script} ${step}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#plot.scripts.get(script);
    const made = found ? this.#ahead(found, step) : { exact: new Set<string>(), rough: new Set<string>() };
    this.#known.set(key, made);
    return made;
  }

  #ahead(script: Script, step: string | null): Interest {
    const steps = [...reachedFrom(script, step)].flatMap((id) => script.steps[id] ?? []);
    const looks = steps.flatMap((one) => looksOf(one, this.#plot.given));
    const exact = new Set(looks.filter(({ to }) => to === undefined).flatMap(pathsInLook));
    for (let size = -1; size !== exact.size; ) {
      size = exact.size;
      for (const look of looks)
        if (look.of !== undefined || exact.has(`vars.${look.to}`))
          for (const path of pathsInLook(look)) exact.add(path);
    }
    const rough = new Set([...steps.flatMap(({ params }) => pathsIn(params)), ...looks.flatMap(pathsInLook)]);
    return { exact, rough };
  }
}

const pathsInLook = ({ source, isTemplate = false }: { source: string; isTemplate?: boolean }): string[] =>
  pathsOf(source, isTemplate);

/** Handlers may come at any time. */
function reachedFrom({ steps, on }: Script, step: string | null): ReadonlySet<string> {
  const reached = new Set([...(step === null ? [] : [step]), ...Object.values(on)]);
  for (const id of reached) for (const to of Object.values(steps[id]?.next ?? {})) reached.add(to);
  return reached;
}
