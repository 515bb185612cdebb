import { z } from 'zod';
import { chatSettings } from '../chat/settings.ts';
import { limits } from './limits.ts';
import { secretRef } from './secret.ts';

const listen = z.strictObject({
  host: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
  port: z.number().int().min(0).max(65_535).default(4_000).describe('The port; 0 takes any that is free.'),
  proxies: z
    .array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))
    .default([])
    .describe('Proxies whose X-Forwarded-… headers are believed, by address or network.'),
});

const oidc = z.strictObject({
  issuer: z
    .url({ protocol: /^https?$/ })
    .describe('Where the provider is; its configuration is read from there.'),
  clientId: z.string().min(1).describe('The name by which the provider knows this host.'),
  clientSecret: secretRef.optional().describe('Absent: a public client, which has PKCE alone.'),
  scopes: z.array(z.string().min(1)).default(['openid', 'email', 'profile']).describe('What is asked for.'),
  claim: z
    .string()
    .min(1)
    .default('email')
    .describe('The claim that names a person. An email must be verified.'),
  agents: z
    .record(z.string(), z.string())
    .default({})
    .describe('Which agent of the workspace each person is, by the claim.'),
});

const outgoing = z.strictObject({
  hosts: z
    .array(z.string().min(1).max(253))
    .default([])
    .describe('Hosts that scripts may call, as in *.example.com.'),
  secrets: z
    .record(z.string(), z.strictObject({ value: secretRef, hosts: z.array(z.string()).min(1) }))
    .default({})
    .describe('What {{secret:NAME}} stands for, and the hosts that may be told it.'),
  allowLoopbackForTests: z.boolean().default(false).describe('For tests only: calls to this machine.'),
});

/** How a host is set up: `host.json`. Secrets are named, never written. */
export const hostConfig = z.strictObject({
  $schema: z.string().optional(),
  listen: listen.prefault({}).describe('Where the host listens.'),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('As people and providers reach the host.'),
  administrators: z
    .array(z.string().min(1))
    .default([])
    .describe('People who may do everything, by the claim of oidc.'),
  oidc: oidc.optional().describe('Logging in by a provider of OpenID Connect.'),
  limits: limits.prefault({}).describe('How much is taken at once.'),
  outgoing: outgoing.prefault({}).describe('What scripts may call.'),
  logging: z
    .strictObject({ level: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info') })
    .prefault({})
    .describe('Lines of JSON on standard output.'),
  metrics: z
    .strictObject({ token: secretRef.optional() })
    .prefault({})
    .describe('With a token, /metrics is read with it; without, from this machine.'),
  telemetry: z
    .strictObject({
      otlp: z.url().optional().describe('Where traces go, as in http://127.0.0.1:4318/v1/traces.'),
    })
    .prefault({})
    .describe('Traces of OpenTelemetry.'),
  doubt: z
    .enum(['ask', 'sent', 'resend', 'drop'])
    .default('ask')
    .describe('What becomes of an effect of which nobody knows whether it went out: somebody says, or this.'),
  retentionDays: z
    .number()
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('Days for which closed contacts are kept; null: for ever.'),
  chat: chatSettings.prefault({}).describe('The web chat of our own.'),
  connectors: z.record(z.string(), z.unknown()).default({}).describe('Providers of messages, by name.'),
});

export type HostConfig = z.output<typeof hostConfig>;
