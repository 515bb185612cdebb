import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { channels } from '../runtime/channels/registry.ts';
import { type AnyNode, type CheckContext, portsOf } from '../runtime/define/node.ts';
import { previewsOf } from '../runtime/define/preview.ts';
import { loadPatterns } from '../runtime/expression/patterns/engine.ts';
import type { OutMessage } from '../runtime/model/message.ts';
import { type Text, textIn } from '../runtime/model/text.ts';
import { nodes } from './index.ts';
import { type NodeCase, nodeCase } from './testing/case.ts';
import { effectLines, type PlayedCase, play, variablesOf, workspaceOf } from './testing/play.ts';

beforeAll(loadPatterns);

const casesOf = (type: string): NodeCase[] =>
  z.array(nodeCase).parse(JSON.parse(readFileSync(new URL(`${type}/cases.json`, import.meta.url), 'utf8')));

for (const node of nodes.values()) {
  const cases = casesOf(node.type);

  describe(node.type, () => {
    test.each(cases)('$name', (given) => {
      if ('refused' in given.expect) {
        expect(refusals(node, given)).toContain(given.expect.refused);
        return;
      }
      expect(node.params.safeParse(given.params).error?.issues).toBeUndefined();
      const played = play(node, given);
      expect(outcomeOf(played, given)).toEqual(given.expect);
      expect(effectLines(played.effects)).toEqual(given.effects);
      expect(played.contact.vars).toMatchObject(given.vars);
      expect(played.contact).toMatchObject(given.becomes);
      expect(Object.keys(played.contact.vars)).toEqual(expect.arrayContaining(promised(node, given, played)));
      if (given.because) expect(reasonsOf(node, played)).toEqual(given.because);
      expect(wordless(node, reasonsOf(node, played))).toEqual([]);
      expect(untold(node, given, played)).toEqual([]);
    });

    test('has a case for each port and one that is refused', () => {
      const shown = cases.map(({ expect: outcome }) => JSON.stringify(outcome));
      const missing = portsToShow(node, cases).filter((port) => !shown.some((one) => shows(one, port)));
      expect(missing).toEqual([]);
      expect(shown.some((one) => one.includes('"refused"'))).toBe(true);
    });
  });
}

/** The ports with a name of their own, and one of each kind that an admin names. */
function portsToShow(node: AnyNode, cases: readonly NodeCase[]): string[] {
  const ids = cases.flatMap(({ params }) => portsOf(node, params).map(({ id }) => id));
  return [...new Set(ids.map((id) => id.replace(/:.*/, ':')))];
}

const shows = (outcome: string, port: string): boolean =>
  port === 'error' ? outcome.includes('"fails"') : outcome.includes(`"port":"${port}`);

function outcomeOf({ contact, port, trace }: PlayedCase, { expect: expected }: NodeCase): object {
  if ('waits' in expected)
    return { waits: contact.timer ? new Date(contact.timer.due).toISOString().replace('.000Z', 'Z') : null };
  if ('ends' in expected)
    return { ends: contact.step === null ? contact.status : `${contact.step}: not ended` };
  if ('fails' in expected) return port === 'error' ? { fails: contact.failure?.code } : { port, trace };
  return { port: port ?? trace };
}

/** What is wrong with a case's params: `field` when they do not fit, else the codes of the node's own findings. */
function refusals(node: AnyNode, given: NodeCase): string[] {
  const params = node.params.safeParse(given.params);
  if (!params.success) return ['field'];
  const codes = (node.check?.(params.data, contextOf(given)) ?? []).map(({ code }) => code);
  expect(wordless(node, codes)).toEqual([]);
  return codes;
}

/** The flow of a case is reached by every point of contact whose default script it is. */
function contextOf(given: NodeCase): CheckContext {
  const workspace = workspaceOf(given);
  const reached = Object.entries(workspace.pointsOfContact).filter(
    ([, { defaultScript }]) => defaultScript === 'case',
  );
  const names = new Set(reached.map(([, { channel }]) => channel));
  const all = [...channels.values()].map(({ channel, capabilities }) => [channel, capabilities] as const);
  return {
    workspace,
    channels: new Map(all.filter(([channel]) => names.has(channel))),
    allChannels: new Map(all),
    pointsOfContact: reached.map(([id]) => id),
    variables: variablesOf(given),
    script: 'case',
  };
}

/** What a node must tell of itself but does not: a message it sends, how long it takes, that the customer wrote. */
function untold(node: AnyNode, given: NodeCase, played: PlayedCase): string[] {
  const { port, left } = played;
  const { after = { min: 0, max: 0 }, hears } =
    portsOf(node, given.params).find(({ id }) => id === port) ?? {};
  // A handler is entered by a later event than the first; how long a called script takes is its own to tell.
  const timed = left !== undefined && node.handles === undefined && Object.keys(given.scripts).length === 0;
  return [
    ...untoldMessages(node, given, played).map((message) => `sends ${JSON.stringify(message)}`),
    ...(timed && (left.after < after.min || left.silent > (hears ? 0 : after.max)) ? ['after'] : []),
    ...(timed && hears && !left.heard ? ['hears'] : []),
  ];
}

/** The messages sent that `sends` does not show; where a value is filled in, only that it shows one counts. */
function untoldMessages(node: AnyNode, given: NodeCase, { contact, effects }: PlayedCase): OutMessage[] {
  const workspace = workspaceOf(given);
  const { language, channel } = contact;
  const capabilities = channels.get(channel)?.capabilities ?? { text: { max: 0, unit: 'characters' } };
  const say = (value: Text | undefined) => textIn(value ?? '', language, workspace.languages.fallback);
  const told = previewsOf(node, given.params, capabilities, { workspace, language, say }).map(
    ({ message }) => message,
  );
  const varies = VARIES.test(JSON.stringify([given.params, given.workspace]));
  return effects
    .flatMap((effect) => (effect.type === 'message.send' ? [withOwnIds(effect.message)] : []))
    .filter((sent) => !(varies && told.length > 0) && !told.some((one) => isDeepStrictEqual(one, sent)));
}

/** What customers tap is called after the step as well, which `sends` does not know. */
const withOwnIds = (message: OutMessage): OutMessage =>
  JSON.parse(JSON.stringify(message).replaceAll('"node.', '"')) as OutMessage;

const VARIES = /\{\{|"now/;

/** The variables that the port promises by which the case left. */
const promised = (node: AnyNode, { params }: NodeCase, { port }: PlayedCase): string[] => [
  ...(portsOf(node, params).find(({ id }) => id === port)?.sets ?? []),
];

/** The node's own reasons and failures, without its type. */
const reasonsOf = ({ type }: AnyNode, { trace }: PlayedCase): string[] =>
  trace
    .flatMap(({ nodeType, reason, alternatives = [] }) =>
      nodeType === type ? [reason, ...alternatives.map((one) => one.reason)] : [],
    )
    .flatMap((reason) => (reason?.code.startsWith(`${type}.`) ? [reason.code.slice(type.length + 1)] : []));

const wordless = ({ labels }: AnyNode, codes: readonly string[]): string[] =>
  codes.filter((code) => !Object.hasOwn(labels.en.says, code));
