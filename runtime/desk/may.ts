import type { CHANNEL_PERMISSIONS } from '../model/role.ts';
import type { Workspace } from '../model/workspace.ts';

/** Whether an agent may do something on a channel: without a role, all that agents do. */
export function may(
  { agents, roles }: Workspace,
  agent: string,
  channel: string,
  permission: (typeof CHANNEL_PERMISSIONS)[number],
): boolean {
  const role = agents[agent]?.role;
  if (role === undefined) return true;
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return (
    known !== undefined &&
    Object.hasOwn(known.channels, channel) &&
    known.channels[channel]!.includes(permission)
  );
}
