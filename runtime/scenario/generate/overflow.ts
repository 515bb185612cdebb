import { adapt } from '../../define/adapt.ts';
import { fits } from '../../define/fits.ts';
import type { AnyNode } from '../../define/node.ts';
import { sentOf } from '../../define/preview.ts';
import { scan } from '../../expression/template/scan.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { ScriptStep } from '../../model/script.ts';
import { type Text, textIn } from '../../model/text.ts';
import type { Given } from '../setting.ts';
import { pathsOf } from './readings.ts';

/** No channel carries a text as long as this. */
const LENGTH_MAX = 16_384;

export const filler = (length: number): string => 'x'.repeat(length);

/** What a step sends, on each channel, with so many characters in each `{{ }}`: whether a channel refuses it. */
export function refuses(
  definition: AnyNode,
  { params }: ScriptStep,
  { workspace }: Pick<Given, 'workspace'>,
  { channel, language, length }: { channel: Capabilities; language: string; length: number },
): boolean {
  const say = (text: Text | undefined): string =>
    text === undefined ? '' : filled(textIn(text, language, workspace.languages.fallback), length);
  return sentOf(definition, params, { workspace, language, say }).some((message) => {
    const { message: carried, afterwards } = adapt(message, channel);
    return (fits(carried, channel) ?? (afterwards && fits(afterwards, channel))) !== undefined;
  });
}

function filled(source: string, length: number): string {
  const { texts } = scan(source);
  return texts.join(filler(length));
}

/** For each path that a step fills in what it sends: texts that are just too long for a channel. */
export function overflowsOf(
  step: ScriptStep,
  given: Given,
  channels: readonly Capabilities[],
): [path: string, text: string][] {
  const definition = given.nodes.get(step.type);
  const written = JSON.stringify(step.params);
  if (!definition?.sends || !written.includes('{{')) return [];
  const lengths = new Set<number>();
  for (const channel of channels)
    for (const language of given.workspace.languages.fallback) {
      const length = firstRefused((one) =>
        refuses(definition, step, given, { channel, language, length: one }),
      );
      if (length !== undefined) lengths.add(length);
    }
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  const paths = lengths.size > 0 ? [...new Set(pathsIn(step.params))] : [];
  return paths.flatMap((path) =>
    [...new Set([least, most])].map((one): [string, string] => [path, filler(one)]),
  );
}

/** The least length at which it is refused; undefined when it never is, or always. */
function firstRefused(isRefused: (length: number) => boolean): number | undefined {
  if (isRefused(1) || !isRefused(LENGTH_MAX)) return undefined;
  let low = 1;
  let high = LENGTH_MAX;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isRefused(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The paths in `{{ }}` of all texts in a value. */
export function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{{') ? pathsOf(value, true) : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
