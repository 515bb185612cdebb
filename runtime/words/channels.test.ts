import { describe, expect, it } from 'vitest';
import { IGNORED_CODES, PROBLEM_CODES, SETTINGS_CODES, TEMPLATE_CODES } from '../channels/codes.ts';
import { ADAPTED_CODES } from '../define/adapt.ts';
import { UNFIT_CODES } from '../define/fits.ts';
import { channelWords } from './channels.ts';

const params = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

const CODES = [
  ...PROBLEM_CODES,
  ...IGNORED_CODES,
  ...TEMPLATE_CODES,
  ...SETTINGS_CODES,
  ...UNFIT_CODES,
  ...ADAPTED_CODES,
];

describe.each(CODES)('%s', (code) => {
  it('says the same in every language', () => {
    const said = params(channelWords.en[code]);
    expect(params(channelWords.nl[code])).toEqual(said);
    expect(params(channelWords.fr[code])).toEqual(said);
  });
});
