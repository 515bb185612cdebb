import type { Sender } from '../../../model/event.ts';
import { SENDER_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Part } from '../../shared/part.ts';

/** What `contacts` tells of the people in a change. */
export interface Profile {
  phone: string | undefined;
  user: string | undefined;
  name: string | undefined;
}

/** The people of a change. One who cannot be read is a problem; the messages go in without the name. */
export function readProfiles(contacts: Part): Profile[] {
  const list = contacts.maybe((part) => part.attempt((present) => present.list())) ?? [];
  return list.flatMap((contact) => contact.attempt(() => readProfile(contact.object())) ?? []);
}

function readProfile(contact: Part): Profile {
  contact.skip('parent_user_id', 'identity_key_hash');
  contact.at('profile').skip('username');
  const profile = {
    phone: contact.at('wa_id').maybe((part) => part.id(SENDER_MAX)),
    user: contact.at('user_id').maybe((part) => part.id(SENDER_MAX)),
    name: contact
      .at('profile')
      .at('name')
      .maybe((part) => part.text(SENDER_MAX)),
  };
  contact.ignoreRest('whatsapp.ignored.unknown');
  return profile;
}

/**
 * Who sent a message. Since 2026 a customer with a username may come without a number (`from`); the
 * business-scoped user id is the address then.
 */
export function readCustomer(message: Part, profiles: readonly Profile[]): Sender {
  message.skip('from_parent_user_id');
  const phone = message.at('from').maybe((part) => part.id(SENDER_MAX));
  const user = message.at('from_user_id').maybe((part) => part.id(SENDER_MAX));
  const profile = profileOf(profiles, phone, user);
  const address = phone ?? user ?? profile?.phone ?? profile?.user ?? message.at('from').id();
  return compact({ address, name: profile?.name || undefined });
}

const profileOf = (profiles: readonly Profile[], phone: string | undefined, user: string | undefined) =>
  profiles.find((one) => phone !== undefined && one.phone === phone) ??
  profiles.find((one) => user !== undefined && one.user === user) ??
  (profiles.length === 1 ? profiles[0] : undefined);
