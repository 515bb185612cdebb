import type { Workspace } from '../../model/workspace.ts';
import type { Part } from './part.ts';

const digits = (address: string): string => address.replace(/\D/g, '');

/**
 * The id of the point of contact that a payload is for: the one whose `account` is the given id, else the one
 * with the same address. `number` compares addresses as telephone numbers, by their digits alone.
 */
function findPointOfContact(
  workspace: Workspace,
  channel: string,
  account: string,
  number?: string,
): string | undefined {
  const ours = Object.entries(workspace.pointsOfContact).filter(([, one]) => one.channel === channel);
  const sameAddress = (address: string) =>
    number === undefined ? address === account : number !== '' && digits(address) === digits(number);
  const found =
    ours.find(([, one]) => one.account === account) ?? ours.find(([, one]) => sameAddress(one.address));
  return found?.[0];
}

/** The same, or a problem at the part that names it. */
export function pointOfContactOf(
  part: Part,
  workspace: Workspace,
  channel: string,
  account: string,
  number?: string,
): string | undefined {
  const found = findPointOfContact(workspace, channel, account, number);
  if (found === undefined) part.fault('channel.unknown-point-of-contact', { account });
  return found;
}
