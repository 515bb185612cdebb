import { hashOf } from '../../acd/table.ts';
import { readScript } from '../../compile/1-read/script.ts';
import { readWorkspace } from '../../compile/1-read/workspace.ts';
import type { ChannelRegistry } from '../../define/channel.ts';
import type { NodeRegistry } from '../../define/node.ts';
import { link } from '../../interpret/link.ts';
import type { Program, Universe } from '../../interpret/program.ts';
import { type Masker, maskerOf } from '../../masking/masker.ts';
import type { Contact } from '../../model/contact.ts';
import { error, type Problem } from '../../model/problem.ts';
import type { Script } from '../../model/script.ts';
import type { Publication } from '../contract/publication.ts';
import type { KeptScript, Scripts } from '../store/scripts.ts';

/** What all scripts are linked with, but the workspace. */
export interface Registries {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
}

const WHOLE = 100;
const keyOf = (script: string, revision: string): string => `${script} ${revision}`;

/** The published scripts: which revision a new contact begins with, and the program of any that somebody follows. */
export class Programs {
  universe!: Universe;
  /** What hides what agents may not see. */
  masker!: Masker;
  revisions!: KeptScript[];
  readonly #registries: Registries;
  readonly #scripts: Scripts;
  readonly #linked = new Map<string, Program | null>();

  constructor(registries: Registries, scripts: Scripts) {
    this.#registries = registries;
    this.#scripts = scripts;
    this.reload();
  }

  /** Reads what is on disk. */
  reload(): void {
    this.#linked.clear();
    this.revisions = this.#scripts.all();
    this.universe = this.#universeOf(this.#latest());
    this.masker = maskerOf(this.universe.workspace.masking);
  }

  /** What a contact that is about to be opened begins with: by its share, the same whenever it is asked. */
  forNew(script: string, contact: string): Program | undefined {
    const live = this.revisions.filter((one) => one.script === script && one.share > 0);
    let left = live.length > 1 ? hashOf(`${contact}/share`) % WHOLE : 0;
    for (const { revision, share } of live) {
      if (left < share) return this.at(script, revision);
      left -= share;
    }
    return undefined;
  }

  of({ script, revision }: Contact): Program | undefined {
    return this.at(script, revision);
  }

  at(script: string, revision: string): Program | undefined {
    const key = keyOf(script, revision);
    const known = this.#linked.get(key);
    if (known !== undefined) return known ?? undefined;
    const made = this.#link(script, revision, this.universe);
    this.#linked.set(key, made ?? null);
    return made;
  }

  /** Which workspace counted at an instant. */
  workspaceVersion(at: number): number {
    return this.#scripts.workspaceVersion(at);
  }

  /** What a contact followed while one workspace counted. */
  inVersion({ script, revision }: Contact, version: number): Program | undefined {
    const text = this.#scripts.workspaceText(version);
    return text === undefined ? undefined : this.#link(script, revision, this.#universeOf(text));
  }

  scriptOf(script: string, revision: string): Script | undefined {
    const text = this.#scripts.text(script, revision);
    return text === undefined ? undefined : readScript(text).value;
  }

  /** What is wrong with a script that is to be published; with nothing wrong, how it is kept. */
  examine({ script: text, share, by }: Publication, at: number): { kept?: KeptScript; problems: Problem[] } {
    const { value: script, problems = [] } = readScript(text);
    if (!script) return { problems };
    const calls: Record<string, string> = {};
    for (const called of script.requires.scripts) {
      const live = this.revisions.filter((one) => one.script === called && one.share > 0);
      const best = live.sort((a, b) => b.share - a.share)[0];
      if (best) calls[called] = best.revision;
      else if (called !== script.id)
        problems.push(error('reference.unknown', {}, { kind: 'scripts', name: called }));
    }
    const linked = link(script, this.#calling(script, calls, this.universe));
    const found = [...problems, ...linked.problems].filter(({ severity }) => severity === 'error');
    if (found.length > 0) return { problems: found };
    const { id, revision } = script;
    return { kept: { script: id, revision, published: at, by, share, calls }, problems: [] };
  }

  #link(script: string, revision: string, universe: Universe): Program | undefined {
    const kept = this.revisions.find((one) => one.script === script && one.revision === revision);
    const found = kept && this.scriptOf(script, revision);
    return found && link(found, this.#calling(found, kept.calls, universe));
  }

  #calling(own: Script, calls: Readonly<Record<string, string>>, universe: Universe): Universe {
    const scripts = new Map([[own.id, own]]);
    const add = (of: Readonly<Record<string, string>>): void => {
      for (const [id, revision] of Object.entries(of)) {
        const script = scripts.has(id) ? undefined : this.scriptOf(id, revision);
        if (!script) continue;
        scripts.set(id, script);
        add(this.revisions.find((one) => one.script === id && one.revision === revision)?.calls ?? {});
      }
    };
    add(calls);
    return { ...universe, scripts };
  }

  #latest(): string | undefined {
    return this.#scripts.workspaceText(this.#scripts.workspaceVersion());
  }

  #universeOf(text: string | undefined): Universe {
    const { value: workspace, problems } = readWorkspace(text ?? '');
    if (!workspace) throw new Error(`the workspace cannot be read: ${JSON.stringify(problems)}`);
    return { ...this.#registries, workspace };
  }
}
