import { z } from 'zod';

/** A secret, by the name of the environment variable that holds it. No file does. */
export const secretRef = z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/) });

export type SecretRef = z.infer<typeof secretRef>;

/** Looks a secret up. One that is not there was told when the host started. */
export type SecretOf = (ref: SecretRef) => string;

/** Where in a config secrets are named, with the variable that should hold each. */
export function secretsIn(value: unknown, path: readonly string[] = []): { path: string; env: string }[] {
  const found = secretRef.safeParse(value);
  if (found.success) return [{ path: path.join('.'), env: found.data.env }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, [...path, key]));
}

/** The secrets of an environment. */
export const secretsOf =
  (environment: Readonly<Record<string, string | undefined>>): SecretOf =>
  ({ env }) => {
    const value = environment[env];
    if (value === undefined || value === '') throw new Error(`no secret ${env}`);
    return value;
  };
