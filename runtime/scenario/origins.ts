import type { AnyNode, NodeRegistry } from '../define/node.ts';
import type { Step, Turn } from '../define/step.ts';
import { type Contact, recordOf } from '../model/contact.ts';

/** A step of a script. */
export interface Origin {
  script: string;
  node: string;
}

/** Which step had a contact, by how many effects it had had by then. */
interface Passed extends Origin {
  effects: number;
}

/** Where a contact stands in its scripts: where it waits, or what had it queued. */
export function standingOf(contact: Contact): Origin | undefined {
  const node = contact.step ?? contact.queue?.by ?? undefined;
  return node === undefined ? undefined : { script: scriptOf(contact), node };
}

const scriptOf = ({ script, record }: Contact): string => recordOf({ record }).calls.at(-1)?.script ?? script;

/** Notes which step has which contact, while scripts are played that were linked with its nodes. */
export class Watch {
  readonly nodes: NodeRegistry;
  readonly #passed = new Map<string, Passed[]>();

  constructor(nodes: NodeRegistry) {
    this.nodes = new Map([...nodes].map(([type, node]) => [type, this.#watched(node)]));
  }

  /** Forgets all that was played. */
  reset(): void {
    this.#passed.clear();
  }

  /** The step that brought an effect about; undefined for what the ACD decided. */
  originOf(effect: string): Origin | undefined {
    const [, contact = '', number] = /^(.*)\/(\d+)$/.exec(effect) ?? [];
    const found = this.#passed.get(contact)?.findLast(({ effects }) => effects < Number(number));
    return found && { script: found.script, node: found.node };
  }

  #watched(node: AnyNode): AnyNode {
    const prepare: AnyNode['prepare'] = (params, link) => this.#noting(link.step, node.prepare(params, link));
    return Object.assign(Object.create(node) as AnyNode, { prepare });
  }

  #noting(node: string, step: Step): Step {
    const note = ({ contact }: Turn) => {
      const passed = this.#passed.get(contact.id) ?? [];
      this.#passed.set(contact.id, passed);
      passed.push({ script: scriptOf(contact), node, effects: contact.effects });
    };
    const { resume, returned } = step;
    return {
      enter(turn) {
        note(turn);
        return step.enter(turn);
      },
      ...(resume && {
        resume(turn: Turn) {
          note(turn);
          return resume.call(step, turn);
        },
      }),
      ...(returned && {
        returned(turn: Turn, ...rest: [Parameters<typeof returned>[1], string?]) {
          note(turn);
          return returned.call(step, turn, ...rest);
        },
      }),
    };
  }
}
