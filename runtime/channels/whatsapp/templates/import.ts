import type { ImportedTemplates } from '../../../define/channel.ts';
import { ID_MAX, id as idSchema } from '../../../model/ids.ts';
import type { Json } from '../../../model/json.ts';
import type { Template } from '../../../model/template.ts';
import type { Findings } from '../../shared/findings.ts';
import { Part } from '../../shared/part.ts';
import { type OneLanguage, readTemplate } from './template.ts';

type Gathered = Map<string, Template>;

/**
 * Templates as WhatsApp's own JSON has them: one as it is created, a list, the answer to listing them (`data`), or a
 * dictionary of them. The languages of one name become one template. Never throws: what cannot be kept is a problem with
 * its path, what is not kept is ignored with its reason. There must be a point of contact at least.
 */
export function importTemplates(body: Json, pointsOfContact: readonly string[]): ImportedTemplates {
  const into: Findings = { ignored: [], problems: [] };
  const gathered: Gathered = new Map();
  new Part(body, '', into).attempt((whole) => {
    for (const part of templatesIn(whole))
      part.attempt(() => add(gathered, readTemplate(part.object()), part, pointsOfContact));
  });
  return { templates: withIds(gathered), ...into };
}

/** Where the templates are. */
function templatesIn(body: Part): Part[] {
  if (Array.isArray(body.value)) return body.list();
  if (body.object().at('data').present) return page(body);
  if (typeof body.at('name').value === 'string' || body.at('components').present) return [body];
  const found = body.fields();
  if (found.length === 0) body.fault('channel.missing');
  return found;
}

/** WhatsApp lists templates in pages: of the next one this file has but the address. */
function page(body: Part): Part[] {
  const paging = body.at('paging');
  paging.skip('cursors', 'previous');
  if (paging.at('next').present) paging.at('next').warn('whatsapp.template.more-pages');
  body.ignoreRest('whatsapp.ignored.template-field');
  return body.at('data').list();
}

/** Adds a language to its template. What all languages share is as the first says. */
function add(gathered: Gathered, read: OneLanguage, part: Part, pointsOfContact: readonly string[]): void {
  const { language, content, ...shared } = read;
  const known = gathered.get(read.name);
  if (!known) {
    gathered.set(read.name, {
      ...shared,
      pointsOfContact: [...pointsOfContact],
      languages: { [language]: content },
    });
    return;
  }
  if (Object.hasOwn(known.languages, language)) {
    part.fault('whatsapp.template.twice', { template: read.name });
    return;
  }
  known.languages[language] = content;
  for (const [name, key] of SHARED)
    if (known[key] !== read[key]) part.warn('whatsapp.template.differs', { template: read.name, name });
}

/** What all languages of a template share, by WhatsApp's name for it. */
const SHARED = [
  ['category', 'category'],
  ['parameter_format', 'parameterFormat'],
  ['message_send_ttl_seconds', 'timeToLive'],
] as const satisfies readonly (readonly [string, keyof OneLanguage & keyof Template])[];

/** An id of each: its name, made to begin with a letter, shortened, and told apart from others by a number. */
function withIds(gathered: Gathered): Record<string, Template> {
  const templates = new Map<string, Template>();
  for (const [name, template] of gathered) {
    const base = /^[a-z]/.test(name) ? name : `t${name}`;
    let candidate = base.slice(0, ID_MAX);
    for (let count = 2; templates.has(candidate) || !idSchema.safeParse(candidate).success; count += 1)
      candidate = `${base.slice(0, ID_MAX - `_${count}`.length)}_${count}`;
    templates.set(candidate, template);
  }
  return Object.fromEntries(templates);
}
