/** An address that may be opened, in the parts that are shown: only the host says whose page it is. */
export interface Address {
  href: string;
  before: string;
  host: string;
  after: string;
  isEncrypted: boolean;
}

export type Checked = { ok: true; address: Address } | { ok: false; code: Refusal; scheme: string };
export type Refusal = 'pop-no-address' | 'pop-scheme' | 'pop-user';

/** Looks at an address before it is opened: a page, at a host that is not hidden. What is opened is what is shown. */
export function checkAddress(text: string): Checked {
  if (!URL.canParse(text)) return { ok: false, code: 'pop-no-address', scheme: '' };
  const { protocol, host, href, username, password } = new URL(text);
  const scheme = protocol.slice(0, -1);
  if (scheme !== 'https' && scheme !== 'http') return { ok: false, code: 'pop-scheme', scheme };
  if (username || password) return { ok: false, code: 'pop-user', scheme };
  const before = `${protocol}//`;
  const after = href.slice(before.length + host.length);
  return { ok: true, address: { href, before, host, after, isEncrypted: scheme === 'https' } };
}
