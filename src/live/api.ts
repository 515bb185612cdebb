import type { Problem } from '#runtime/index.ts';
import type { HostUser } from '#runtime/live.ts';

/** What the host answered, or why it did not do it. */
export type Answer<T> =
  | { value: T; problems?: undefined }
  | { value?: undefined; problems: readonly Problem[] };

/** Who is logged in, as the host says it; `csrf` goes with everything that changes something. */
export interface Session {
  user: HostUser | null;
  csrf: string;
}

const problem = (code: string): Problem => ({ code, severity: 'error', where: {}, params: {} });

/** The host, from any page of it. */
const addressOf = (path: string): URL => new URL(`api/${path}`, new URL('.', document.baseURI));

/** Asks the host for something. */
export const ask = <T>(path: string): Promise<Answer<T>> => answerOf<T>(path, {});

/** Tells the host to do something. */
export async function tell<T>(path: string, body: object): Promise<Answer<T>> {
  const session = await sessionHere();
  return answerOf<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': session?.csrf ?? '' },
    body: JSON.stringify(body),
  });
}

/** What is done without a word is answered with this status. */
const NOTHING_TO_SAY = 204;

async function answerOf<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(addressOf(path), { ...init, credentials: 'same-origin' });
    const said: unknown = response.status === NOTHING_TO_SAY ? undefined : await response.json();
    if (response.ok) return { value: said as T };
    const { problems } = said as { problems?: readonly Problem[] };
    return { problems: problems ?? [problem('live.failed')] };
  } catch {
    return { problems: [problem('page.no-host')] };
  }
}

/** The session of whoever looks; undefined where no host answers. */
export async function sessionHere(): Promise<Session | undefined> {
  const response = await fetch(addressOf('session'), { credentials: 'same-origin' }).catch(() => undefined);
  const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
  if (!response || !isJson) return undefined;
  if (!response.ok) return undefined;
  const said = (await response.json()) as Partial<Session>;
  return { user: said.user ?? null, csrf: said.csrf ?? '' };
}

/** Where one logs in. */
export const loginAddress = (): string => new URL('login', new URL('.', document.baseURI)).href;
