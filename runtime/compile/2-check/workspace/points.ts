import type { ChannelSettings } from '../../../define/channel.ts';
import type { Finding } from '../../../define/node.ts';
import type { Json } from '../../../model/json.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { valueProblems } from '../../issues.ts';
import { error, warning } from '../../problems.ts';
import { ofEach, type SpaceRule, thingOf } from './space.ts';

/** Points of contact and business accounts keep the rules of their channels; each address is one point's own. */
export const points: SpaceRule = (space) => [
  ...sameAddresses(space.workspace),
  ...eachPoint(space),
  ...eachAccount(space),
];

const eachPoint = ofEach('pointsOfContact', (point, path, { workspace, channels }) => {
  const channel = channels.get(point.channel);
  const address = channel?.checkAddress?.(point.address);
  const account = thingOf(workspace.businessAccounts, point.businessAccount);
  const skill = thingOf(workspace.skills, point.defaultSkill);
  return [
    ...(address ? [asProblem(address, `${path}.address`)] : []),
    ...settingsProblems(channel?.pointOfContact, point.settings, `${path}.settings`),
    ...(account && account.channel !== point.channel
      ? [error('workspace.other-channel', { path: `${path}.businessAccount` }, { channel: account.channel })]
      : []),
    ...(skill && channel && skill.mediaType !== channel.mediaType
      ? [
          warning(
            'workspace.other-media-type',
            { path: `${path}.defaultSkill` },
            { name: skill.name, found: skill.mediaType, expected: channel.mediaType },
          ),
        ]
      : []),
  ];
});

const eachAccount = ofEach('businessAccounts', ({ channel, settings }, path, { channels }) =>
  settingsProblems(channels.get(channel)?.businessAccount, settings, `${path}.settings`),
);

/** What the channel's own schema, or its own rules, have to say about settings. */
function settingsProblems(
  channel: ChannelSettings | undefined,
  settings: Readonly<Record<string, Json>>,
  path: string,
): Problem[] {
  const parsed = channel?.schema.safeParse(settings);
  if (!parsed) return [];
  if (parsed.success)
    return (channel?.check?.(parsed.data) ?? []).map((found) =>
      asProblem(found, found.field === undefined ? path : `${path}.${found.field}`),
    );
  return valueProblems(parsed.error.issues, settings).map(({ finding, path: inside, params }) =>
    error(`file.${finding}`, { path: [path, ...inside].join('.') }, params),
  );
}

/** A finding of a channel: its code is whole already. */
export const asProblem = ({ code, severity, params = {} }: Finding, path: string): Problem => ({
  code,
  severity,
  where: { path },
  params,
});

/** Two points of contact with one address: nobody could say which of them a message is for. */
function sameAddresses({ pointsOfContact }: Workspace): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(pointsOfContact).flatMap(([id, { channel, address }]) => {
    const key = JSON.stringify([channel, address.replace(/\s/g, '')]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, id);
    const where = { path: `pointsOfContact.${id}.address` };
    return earlier === undefined ? [] : [error('workspace.same-address', where, { address, first: earlier })];
  });
}
