import type { Configuration } from 'openid-client';
import type { HostConfig } from '../../config/host-config.ts';
import type { SecretOf } from '../../config/secret.ts';
import { isLoopbackAddress } from '../../outgoing/address.ts';
import type { Person } from './person.ts';

type Oidc = NonNullable<HostConfig['oidc']>;

/** One attempt to log in, between the way to the provider and the way back. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
}

/** What somebody is called by the provider; undefined: it does not say, or has not seen to it. */
export type Claims = Readonly<Record<string, unknown>>;

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce. */
export interface Provider {
  /** Where the browser is sent, and what has to be kept until it comes back. */
  begin(redirect: string): Promise<{ url: string; attempt: Attempt }>;
  /** What the provider says of who came back. @throws when it did not come from there, or not from this attempt. */
  finish(url: URL, attempt: Attempt): Promise<Claims>;
}

/** The provider's configuration is read at the first login, and again as long as that fails. */
export function providerOf(oidc: Oidc, secretOf: SecretOf): Provider {
  let found: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    found ??= discover(oidc, secretOf).catch((thrown: unknown) => {
      found = undefined;
      throw thrown;
    });
    return found;
  };
  return {
    async begin(redirect) {
      const client = await import('openid-client');
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: oidc.scopes.join(' '),
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, attempt };
    },
    async finish(url, { state, nonce, verifier }) {
      const client = await import('openid-client');
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims() ?? { sub: '' };
      if (oidc.claim in claims) return claims;
      return { ...claims, ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)) };
    },
  };
}

async function discover(
  { issuer, clientId, clientSecret }: Oidc,
  secretOf: SecretOf,
): Promise<Configuration> {
  const client = await import('openid-client');
  const url = new URL(issuer);
  const secret = clientSecret && secretOf(clientSecret);
  const auth = secret === undefined ? client.None() : client.ClientSecretBasic(secret);
  // Without encryption only on this machine, as for trying it out.
  const execute =
    url.protocol === 'http:' && isLoopbackAddress(url.hostname) ? [client.allowInsecureRequests] : [];
  return client.discovery(url, clientId, undefined, auth, { execute });
}

/** Who that is here; undefined for somebody whom the config does not name. An address must be verified. */
export function personOf(claims: Claims, { oidc, administrators }: HostConfig): Person | undefined {
  const id = oidc && claims[oidc.claim];
  if (!oidc || typeof id !== 'string' || id === '') return undefined;
  if (oidc.claim === 'email' && claims['email_verified'] !== true) return undefined;
  const agent = Object.hasOwn(oidc.agents, id) ? (oidc.agents[id] ?? null) : null;
  const administrator = administrators.includes(id);
  if (agent === null && !administrator) return undefined;
  return { id, name: typeof claims['name'] === 'string' ? claims['name'] : id, agent, administrator };
}
