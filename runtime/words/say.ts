import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import { hintOf } from '../expression/hints.ts';
import type { Flow } from '../model/flow.ts';
import type { UiLanguage } from '../model/language.ts';
import type { Params, Problem, Where } from '../model/problem.ts';
import type { Reason } from '../model/trace.ts';
import { acdWords } from './acd.ts';
import { channelWords } from './channels.ts';
import { coreWords } from './core.ts';
import { sayEvidence } from './explain.ts';
import { typesInWords } from './expression/types.ts';
import { expressionWords } from './expression.ts';
import { interpretWords } from './interpret.ts';
import { fieldName, languageName, type Naming, namedChannel, nodeName, portName, typeName } from './names.ts';
import { scenarioWords } from './scenario.ts';
import { barredInWords, dateInWords, instantInWords, weekdayInWords } from './waiting.ts';
import { wayWords } from './ways.ts';
import type { Catalogue } from './words.ts';

const CATALOGUES: readonly Catalogue[] = [
  ...[coreWords, expressionWords, channelWords, interpretWords, acdWords],
  ...[scenarioWords, wayWords],
];

/** How many nodes of a loop a sentence names. */
const NODES_SHOWN = 6;
/** Stands for nodes of a way that are not named. */
const SOME = '…';

/**
 * A problem in one or two sentences: what, where, what to do. With `nodes` and `flow`, nodes, ports and fields are
 * called as the admin calls them, and with `channels` channels by their names; without, by their ids. A code without
 * words is answered as it is.
 */
export const sayProblem = (
  { code, where, params }: Problem,
  language: UiLanguage,
  nodes?: NodeRegistry,
  flow?: Flow,
  channels?: ChannelRegistry,
): string => {
  const naming = { language, nodes, flow, channels };
  return onChannel(code, params, say(code, params, where, naming), naming);
};

/** A reason of a trace, with what decided it. `step` is the id of the step that decided, when it is one of the flow. */
export const sayReason = (
  { code, params, because = [] }: Reason,
  language: UiLanguage,
  nodes?: NodeRegistry,
  flow?: Flow,
  step?: string,
  channels?: ChannelRegistry,
): string =>
  say(code, params, step === undefined ? {} : { node: step }, { language, nodes, flow, channels }) +
  sayEvidence(because, String(params['when'] ?? ''), language);

/** The sentence for a code as it stands in the catalogues and the nodes' labels; undefined when it has none. */
export function sentenceFor(code: string, language: UiLanguage, nodes?: NodeRegistry): string | undefined {
  const catalogue = CATALOGUES.find((one) => Object.hasOwn(one[language], code));
  if (catalogue) return catalogue[language][code];
  const dot = code.indexOf('.');
  const says = nodes?.get(code.slice(0, dot))?.labels[language].says ?? {};
  const own = code.slice(dot + 1);
  return Object.hasOwn(says, own) ? says[own] : undefined;
}

function say(code: string, params: Params, where: Where, naming: Naming): string {
  const { language, nodes } = naming;
  const told: Params = { ...params, ...hintOf(code, params) };
  const helpful = VARIANTS.filter((name) => Object.hasOwn(told, name)).map((name) =>
    sentenceFor(`${code}?${name}`, language, nodes),
  );
  const sentence = helpful.find((one) => one !== undefined) ?? sentenceFor(code, language, nodes) ?? code;
  return sentence.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => shown(code, name, told, where, naming) ?? whole,
  );
}

/** What a channel does to a message says “this channel”: where it may be one of several, the sentence begins with which. */
function onChannel(code: string, { channel }: Params, sentence: string, naming: Naming): string {
  if (channel === undefined || !/^channel\.(?:adapted|unfit)\./.test(code)) return sentence;
  const name = namedChannel(String(channel), naming);
  return coreWords[naming.language]['on-channel']
    .replace('{channel}', () => name)
    .replace('{sentence}', () => sentence);
}

/** What may be known of a problem besides, and what the key of its sentence then ends with: `CODE?suggestion`. */
const VARIANTS = ['use', 'suggestion', 'max', 'agent', 'date'] as const;

/** What stands for `{name}`: the problem's place in words, or a param. */
function shown(code: string, name: string, params: Params, where: Where, naming: Naming): string | undefined {
  const { node, field, port, path } = where;
  if (name === 'node' && node !== undefined) return nodeName(node, naming);
  if (name === 'field' && field !== undefined) return fieldName(field, node, naming);
  // A script knows its steps, not their fields.
  if (name === 'field' && node !== undefined) return nodeName(node, naming);
  if (name === 'port' && port !== undefined) return portName(port, node, naming);
  if (!Object.hasOwn(params, name))
    return name === 'path' ? (path ?? [node, field].filter((one) => one !== undefined).join('.')) : undefined;
  const value = String(params[name]);
  return IN_WORDS.get(name)?.(value, naming) ?? typesInWords(code, name, value, naming.language) ?? value;
}

/** Params that are ids or codes, and what they are called. Anything unknown among them is shown as it is. */
const IN_WORDS: ReadonlyMap<string, (value: string, naming: Naming) => string | undefined> = new Map([
  ['first', nodeName],
  ['to', nodeName],
  ['type', typeName],
  ['nodes', loop],
  ['channel', namedChannel],
  ['language', (value: string, { language }: Naming) => languageName(value, language)],
  ['kind', (value: string, { language }: Naming) => sentenceFor(`kind.${value}`, language)],
  ['barred', (value: string, { language }: Naming) => barredInWords(value, language)],
  ['weekday', (value: string, { language }: Naming) => weekdayInWords(value, language)],
  ['date', (value: string, { language }: Naming) => dateInWords(value, language)],
  ['until', instantInWords],
  ['unit', (value: string, { language }: Naming) => sentenceFor(`unit.${value}`, language)],
]);

function loop(value: string, naming: Naming): string {
  const ids = value.split(', ');
  const names = ids.slice(0, NODES_SHOWN).map((id) => (id === SOME ? SOME : `“${nodeName(id, naming)}”`));
  return [...names, ...(ids.length > NODES_SHOWN ? [SOME] : [])].join(' → ');
}
