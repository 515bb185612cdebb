import type { z } from 'zod';
import type { ChannelSettings } from '../../define/channel.ts';
import type { FieldLabel } from '../../define/labels.ts';
import type { Finding } from '../../define/node.ts';
import type { UiLanguage } from '../../model/language.ts';
import type { SettingsCode } from '../codes.ts';

/** The words of every field of settings, in every language. */
export type SettingsLabels<S extends z.ZodObject> = Record<UiLanguage, Record<keyof z.output<S>, FieldLabel>>;

/** Gives settings their types: every field has its words, and the check gets what the schema makes. */
export const settingsOf = <S extends z.ZodObject>(settings: {
  schema: S;
  labels: SettingsLabels<S>;
  check(values: z.output<S>): Finding[];
}): ChannelSettings => settings as unknown as ChannelSettings;

/** The finding when the rule is broken; as a list, to be joined with others. */
export const unless = (
  kept: boolean,
  severity: Finding['severity'],
  code: SettingsCode,
  field: string,
): Finding[] => (kept ? [] : [{ code, severity, field }]);
