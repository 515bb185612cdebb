import { z } from 'zod';
import { secretRef } from '../../config/secret.ts';

const port = z.number().int().min(0).max(65_535);

const inbound = z.strictObject({
  host: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
  port: port.default(2_525).describe('The port; 0 takes any that is free.'),
  name: z.string().min(1).max(253).optional().describe('What the host calls itself to who connects.'),
  clients: z
    .array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))
    .default(['127.0.0.1', '::1'])
    .describe('Who may hand mail in, by address or network: your own mail servers.'),
});

const outbound = z.strictObject({
  host: z.string().min(1).describe('The mail server that sends for you.'),
  port: port.default(587),
  tls: z
    .enum(['required', 'implicit', 'none'])
    .default('required')
    .describe('STARTTLS, TLS from the start (mostly port 465), or none, for a server on this machine.'),
  user: z.string().min(1).optional(),
  password: secretRef.optional(),
  answerSeconds: z.number().min(0.05).max(600).default(60).describe('Seconds until it must have answered.'),
});

/** Mail, in `host.json`: in by SMTP from your mail server, out by SMTP to it. */
export const emailConfig = z.strictObject({
  inbound: inbound.optional().describe('Absent: no mail comes in.'),
  outbound,
});

export type EmailConfig = z.output<typeof emailConfig>;
export type EmailInbound = z.output<typeof inbound>;
export type EmailOutbound = z.output<typeof outbound>;
