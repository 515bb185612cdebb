import type { AdaptedCode } from '../define/adapt.ts';
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
  'whatsapp.template.name',
  'whatsapp.template.language',
  'whatsapp.template.unknown-value',
  'whatsapp.template.no-text',
  'whatsapp.template.button',
  'whatsapp.template.out-of-range',
  'whatsapp.template.twice',
  'whatsapp.template.differs',
  'whatsapp.template.more-pages',
] as const;

/** Why part of a payload is no event, and part of a template not kept. */
export const IGNORED_CODES = [
  'whatsapp.ignored.unknown',
  'whatsapp.ignored.account-update',
  'whatsapp.ignored.phone-number-update',
  'whatsapp.ignored.template-update',
  'whatsapp.ignored.template-status',
  'whatsapp.ignored.template-rejected',
  'whatsapp.ignored.template-quality',
  'whatsapp.ignored.template-category',
  'whatsapp.ignored.template-components',
  'whatsapp.ignored.form-update',
  'whatsapp.ignored.preference',
  'whatsapp.ignored.marketing-stopped',
  'whatsapp.ignored.marketing-resumed',
  'whatsapp.ignored.call',
  'whatsapp.ignored.call-permission',
  'whatsapp.ignored.echo',
  'whatsapp.ignored.system',
  'whatsapp.ignored.chat-opened',
  'whatsapp.ignored.edited',
  'whatsapp.ignored.deleted',
  'whatsapp.ignored.reaction-removed',
  'whatsapp.ignored.template-field',
  'whatsapp.ignored.template-unused',
  'whatsapp.ignored.template-own-words',
  'instagram.ignored.unknown',
  'instagram.ignored.comment',
  'instagram.ignored.echo',
  'instagram.ignored.deleted',
  'instagram.ignored.read',
  'instagram.ignored.referral',
  'instagram.ignored.reaction-removed',
  'channel.ignored.unknown',
  'sms.ignored.status',
  'email.ignored.automatic',
  'email.ignored.html',
  'email.ignored.attachment',
] as const;

/** What the channel's owner would refuse in a template. */
export const TEMPLATE_CODES = [
  'whatsapp.template.variable-at-edge',
  'whatsapp.template.mixed-variables',
  'whatsapp.template.header-variables',
  'whatsapp.template.footer-variables',
  'whatsapp.template.examples',
  'whatsapp.template.too-many-of',
  'whatsapp.template.quick-replies-apart',
  'whatsapp.template.url-variable',
  'whatsapp.template.card-lines',
  'whatsapp.template.time-to-live',
] as const;

/** What is wrong with a point of contact or a business account. */
export const SETTINGS_CODES = [
  'whatsapp.settings.number-form',
  'whatsapp.settings.number-unverified',
  'whatsapp.settings.number-used',
  'whatsapp.settings.number-personal',
  'whatsapp.settings.missing',
  'whatsapp.settings.not-approved',
  'whatsapp.settings.refused',
  'whatsapp.settings.facebook-unverified',
  'whatsapp.settings.logo-form',
  'whatsapp.settings.website-form',
  'whatsapp.settings.email-form',
  'whatsapp.settings.country-form',
  'instagram.settings.missing',
  'instagram.settings.not-professional',
  'instagram.settings.no-access',
  'channel.settings.telephone-form',
  'channel.settings.email-form',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type IgnoredCode = (typeof IGNORED_CODES)[number];
export type TemplateCode = (typeof TEMPLATE_CODES)[number];
export type SettingsCode = (typeof SETTINGS_CODES)[number];
export type ChannelCode = ProblemCode | IgnoredCode | TemplateCode | SettingsCode | UnfitCode | AdaptedCode;
