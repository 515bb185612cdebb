import { expect, it } from 'vitest';
import type { ChannelSettings } from '../../define/channel.ts';
import { fieldsOf } from '../../define/fields.ts';
import { UI_LANGUAGES } from '../../model/language.ts';
import { channelWords } from '../../words/channels.ts';

/** What a channel says of settings: severity, code and field of each finding. */
export const saysOf = ({ schema, check }: ChannelSettings, settings: object): string[] =>
  (check?.(schema.parse(settings)) ?? []).map(({ severity, code, field }) => `${severity} ${code} ${field}`);

/** What all settings of channels must be. */
export function describeSettings(settings: ChannelSettings): void {
  const { schema, labels, check } = settings;

  it('can be empty, and then lacks nothing that is an error', () => {
    const findings = check?.(schema.parse({})) ?? [];
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('refuse what nobody knows', () => {
    expect(schema.safeParse({ weather: 'sun' }).success).toBe(false);
  });

  it.each(UI_LANGUAGES)('have words for every field and value in %s', (language) => {
    for (const { label, type } of fieldsOf(schema)) {
      const words = labels[language][label];
      expect(words?.label).toBeTruthy();
      if (type.kind === 'choice')
        expect(Object.keys(words?.options ?? {}).sort()).toEqual([...type.options].sort());
    }
  });

  it('say what is wrong in words that exist, of fields that exist', () => {
    const names = fieldsOf(schema).map(({ name }) => name);
    for (const { code, field } of check?.(schema.parse({})) ?? []) {
      expect(channelWords.en).toHaveProperty([code]);
      expect(names).toContain(field);
    }
  });
}
