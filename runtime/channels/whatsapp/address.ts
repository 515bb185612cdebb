/**
 * A customer's address is what WhatsApp calls them: the telephone number as digits without a plus, or the
 * business-scoped user id of someone who hides the number behind a username.
 */
export type Identity = { phone: string } | { user: string };

const PHONE = /^\+?(\d{1,20})$/;

/** Tells numbers from user ids; a leading plus is dropped. */
export function identify(address: string): Identity {
  const phone = PHONE.exec(address)?.[1];
  return phone === undefined ? { user: address } : { phone };
}

/** Telephone numbers as people write them, `+31 6 1234 5678`, become digits; anything else stays. */
export function address(written: string): string {
  const who = identify(written.replace(/[\s().-]/g, ''));
  return 'phone' in who ? who.phone : written;
}
