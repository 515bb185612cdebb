import {
  type Flow,
  type Problem,
  readEditedScript,
  readScript,
  type Script,
  writeScript,
} from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { meansSame } from '#src/document/text/meaning.ts';
import { flowOfScript } from '#src/document/text/script.ts';
import { spotIn } from '#src/document/text/spot.ts';
import type { Notation, Refusal } from './notation.ts';
import { WORKED_OUT, withWorkedOut } from './worked-out.ts';

/**
 * What the drawing compiles to. With errors there is none, and that goes both ways: a text becomes a drawing once that
 * compiles to what the text says.
 */
export const scriptNotation = (studio: Studio): Notation => ({
  write(flow) {
    const { script } = compiled(studio, flow);
    return script ? textOf(script) : null;
  },
  read(text, flow) {
    const { script: before, problems } = compiled(studio, flow);
    if (!before) return { kind: 'errors', problems, flow };
    const { value: edited, problems: unread } = readEditedScript(text);
    if (unread) return { kind: 'unread', problems: unread };
    if (edited.id !== flow.id) return { kind: 'other-flow', id: edited.id };
    const made = flowOfScript(flow, before, edited, spotIn(studio.nodes));
    return whyNot(studio, made, { before, edited, text }) ?? made;
  },
  keep(text, _mine, flow) {
    const { script, problems } = compiled(studio, flow);
    if (!script) return { kind: 'errors', problems, flow };
    return withWorkedOut(text, script) ?? textOf(script);
  },
});

const texts = new WeakMap<Script, string>();

/** Scripts are immutable: each is written once. */
function textOf(script: Script): string {
  const text = texts.get(script) ?? writeScript(script);
  texts.set(script, text);
  return text;
}

/** Without a compiler there is neither a script nor an error. */
function compiled(
  { check, document }: Studio,
  flow: Flow,
): { script: Script | undefined; problems: readonly Problem[] } {
  const checked = check(flow, document.getState().project);
  const problems = checked?.problems.filter(({ severity }) => severity === 'error') ?? [];
  return { script: checked?.script, problems };
}

interface Edited {
  before: Script;
  edited: Script;
  text: string;
}

/** Why a text cannot be the script of the flow it was read as. */
function whyNot(studio: Studio, flow: Flow, { before, edited, text }: Edited): Refusal | undefined {
  const { script, problems } = compiled(studio, flow);
  if (!script) return { kind: 'errors', problems, flow };
  const lost = Object.keys(edited.steps).find((id) => !Object.hasOwn(script.steps, id));
  if (lost !== undefined) return { kind: 'unreached', step: lost };
  const written = WORKED_OUT.find(
    (key) => !meansSame(edited[key], before[key]) && !meansSame(edited[key], script[key]),
  );
  // A file from elsewhere has the revision of what it says, if that is not all that it comes to here.
  if (written === undefined || (written === 'revision' && !readScript(text).problems)) return undefined;
  return { kind: 'worked-out', path: written };
}
