import type { UnfitCode } from '../define/fits.ts';

/** What can be wrong with a payload or a message: the codes of this room's problems. */
export const PROBLEM_CODES = [
  'channel.missing',
  'channel.not-text',
  'channel.not-number',
  'channel.not-object',
  'channel.not-list',
  'channel.not-json',
  'channel.too-long',
  'channel.too-many',
  'channel.cut',
  'channel.wrong-object',
  'channel.unknown-point-of-contact',
  'channel.error-reported',
  'channel.more',
] as const;

/** Why part of a payload is no event. */
export const IGNORED_CODES = [
  'whatsapp.ignored.unknown',
  'whatsapp.ignored.account-update',
  'whatsapp.ignored.phone-number-update',
  'whatsapp.ignored.template-update',
  'whatsapp.ignored.form-update',
  'whatsapp.ignored.preference',
  'whatsapp.ignored.call',
  'whatsapp.ignored.call-permission',
  'whatsapp.ignored.echo',
  'whatsapp.ignored.system',
  'whatsapp.ignored.chat-opened',
  'whatsapp.ignored.edited',
  'whatsapp.ignored.deleted',
  'whatsapp.ignored.reaction-removed',
  'instagram.ignored.unknown',
  'instagram.ignored.comment',
  'instagram.ignored.echo',
  'instagram.ignored.deleted',
  'instagram.ignored.read',
  'instagram.ignored.referral',
  'instagram.ignored.reaction-removed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type IgnoredCode = (typeof IGNORED_CODES)[number];
export type ChannelCode = ProblemCode | IgnoredCode | UnfitCode;
