import type { Params } from '../../../model/problem.ts';
import type { IgnoredCode } from '../../codes.ts';
import type { Part } from '../../shared/part.ts';
import { languageOf } from '../language.ts';

/** A word of WhatsApp's, such as a status. */
const WORD_MAX = 100;
/** Why a template was refused, in WhatsApp's sentences. */
const REASON_MAX = 1_000;

interface News {
  code: IgnoredCode;
  params: Params;
}

function statusNews(value: Part): News | undefined {
  const status = word(value, 'event');
  if (status !== 'REJECTED') return told('whatsapp.ignored.template-status', { status });
  const why = word(value.at('rejection_info'), 'reason', REASON_MAX) ?? word(value, 'reason') ?? '';
  return told('whatsapp.ignored.template-rejected', { reason: why });
}

const qualityNews = (value: Part): News | undefined =>
  told('whatsapp.ignored.template-quality', {
    quality: word(value, 'new_quality_score'),
    before: word(value, 'previous_quality_score') ?? 'UNKNOWN',
  });

const categoryNews = (value: Part): News | undefined =>
  told('whatsapp.ignored.template-category', { category: word(value, 'new_category') });

/** The news, when nothing of it is missing. */
const told = (code: IgnoredCode, params: Params): News | undefined =>
  Object.values(params).includes(undefined) ? undefined : { code, params };

const word = (part: Part, key: string, max = WORD_MAX): string | undefined => {
  const inside = part.at(key);
  return typeof inside.value === 'string' ? inside.text(max) : undefined;
};

/** What each field tells, beside which template it is about; undefined when it does not tell. */
const READERS: ReadonlyMap<string, (value: Part) => News | undefined> = new Map([
  ['message_template_status_update', statusNews],
  ['message_template_quality_update', qualityNews],
  ['template_category_update', categoryNews],
  [
    'message_template_components_update',
    () => ({ code: 'whatsapp.ignored.template-components', params: {} }),
  ],
]);

/**
 * Ignores what became of a template at WhatsApp, in words an admin can act on: no contact hears of it, and a workspace
 * is changed by its admin alone. Answers false when the field tells nothing of templates.
 */
export function ignoreTemplateNews(field: string, value: Part): boolean {
  const read = READERS.get(field);
  if (!read) return false;
  const template = word(value, 'message_template_name');
  const language = word(value, 'message_template_language');
  const news = read(value);
  if (template === undefined || language === undefined || !news)
    value.ignore('whatsapp.ignored.template-update', { field });
  else value.ignore(news.code, { template, language: languageOf(language) ?? language, ...news.params });
  return true;
}
