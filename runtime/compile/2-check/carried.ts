import { adapt } from '../../define/adapt.ts';
import { fits, type UnfitCode } from '../../define/fits.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { OutMessage } from '../../model/message.ts';
import { error, type Params, type Problem, warning } from '../../model/problem.ts';
import type { NodeView } from '../node-view.ts';
import { ofEachNode } from './rule.ts';

/**
 * Each channel of the flow carries what a node sends. What it lacks and becomes words is a warning that says so; what
 * cannot go at all is an error.
 */
export const carried = ofEachNode((node, { reach: { channels }, workspace, sentBy }) => {
  if (!node.definition?.sends) return [];
  const told = isWordedElsewhere(node) ? NONE : TOLD_BY_FIELD;
  const found = new Map<string, Problem>();
  for (const language of workspace?.languages.fallback ?? [''])
    for (const message of sentBy(node, language))
      for (const [channel, capabilities] of channels)
        for (const problem of carriedBy(message, channel, capabilities, node.id, told))
          found.set(`${channel} ${problem.code}`, found.get(`${channel} ${problem.code}`) ?? problem);
  return [...found.values()];
});

/** Whether it sends a message of the workspace: what is wrong with its texts, no field of the node tells. */
const isWordedElsewhere = ({ values }: NodeView): boolean =>
  values.some(
    ({ field: { type }, value }) => type.kind === 'reference' && type.to === 'richMessages' && value !== '',
  );

/** What is in the way of a message, or done to it, on a channel. */
function carriedBy(
  message: OutMessage,
  channel: string,
  capabilities: Capabilities,
  node: string,
  told: ReadonlySet<UnfitCode>,
): Problem[] {
  const { message: adapted, afterwards, adaptations } = adapt(message, capabilities);
  const unfit = fits(adapted, capabilities) ?? (afterwards && fits(afterwards, capabilities));
  const about = (params: Params) => ({ channel, ...params });
  if (unfit && (adaptations.length > 0 || !told.has(unfit.code)))
    return [error(unfit.code, { node }, about(unfit.params))];
  return adaptations.map(({ code, params }) => warning(code, { node }, about(params)));
}

/** The rules of texts and of filled-in fields tell these at the very field. */
const TOLD_BY_FIELD: ReadonlySet<UnfitCode> = new Set([
  'channel.unfit.empty',
  'channel.unfit.text',
  'channel.unfit.text-bytes',
  'channel.unfit.text-segments',
  'channel.unfit.title',
  'channel.unfit.description',
  'channel.unfit.header',
  'channel.unfit.footer',
  'channel.unfit.caption',
  'channel.unfit.id',
  'channel.unfit.same-id',
  'channel.unfit.same-title',
]);

const NONE: ReadonlySet<UnfitCode> = new Set();
