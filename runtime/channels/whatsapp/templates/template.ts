import {
  TEMPLATE_CATEGORIES,
  TEMPLATE_NAME_MAX,
  TEMPLATE_QUALITIES,
  TEMPLATE_STATUSES,
  type Template,
  type TemplateContent,
  template as templateSchema,
} from '../../../model/template.ts';
import { NAME_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Part } from '../../shared/part.ts';
import { languageOf } from '../language.ts';
import { readContent } from './content.ts';
import { oneOf, oneOfOr, unused, within } from './values.ts';

/** One language of a template, as WhatsApp's files have them. */
export interface OneLanguage extends Omit<Template, 'languages' | 'pointsOfContact'> {
  language: string;
  content: TemplateContent;
}

/** What WhatsApp keeps for itself. */
const UNUSED = [
  'previous_category',
  'correct_category',
  'sub_category',
  'allow_category_change',
  'library_template_name',
  'library_template_button_inputs',
  'library_template_body_inputs',
  'cta_url_link_tracking_opted_out',
  'is_primary_device_delivery_only',
  'last_updated_time',
];

const TIME_TO_LIVE = { min: 30, max: 2_592_000 };
const ID_MAX = 200;
const REJECTION_MAX = 200;
const NOT_REJECTED = 'NONE';

/** A new template waits for approval; a status that nobody knows cannot be sent either. */
const WAITING = 'PENDING';

/** The words WhatsApp writes around a one-time password differ by language; these stand for them. */
const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['en', 'Your code is {{1}}.'],
  ['nl', 'Uw code is {{1}}.'],
  ['fr', 'Votre code est {{1}}.'],
]);
const OWN_WORDS_ELSE = '# {{1}} #';

/** Reads one template in one language. Gives up (see `Part.attempt`) on what could not be sent as it is. */
export function readTemplate(part: Part): OneLanguage {
  const name = readName(part.at('name'));
  const code = part.at('language').id(NAME_MAX);
  const language =
    languageOf(code) ?? part.at('language').refuse('whatsapp.template.language', { value: code });
  const category = oneOf(part.at('category'), TEMPLATE_CATEGORIES);
  const ownWords =
    category === 'AUTHENTICATION'
      ? (OWN_WORDS.get(language.split('-')[0] ?? '') ?? OWN_WORDS_ELSE)
      : undefined;
  const content = { ...readState(part), ...readContent(part.at('components'), ownWords) };
  const timeToLive = part
    .at('message_send_ttl_seconds')
    .maybe((seconds) => within(seconds, TIME_TO_LIVE.min, TIME_TO_LIVE.max));
  const parameterFormat = readFormat(part.at('parameter_format'), content.body);
  unused(part, ...UNUSED);
  part.ignoreRest('whatsapp.ignored.template-field');
  return compact({ name, language, category, parameterFormat, timeToLive, content });
}

function readName(part: Part): string {
  const name = part.id();
  const max = TEMPLATE_NAME_MAX;
  return templateSchema.shape.name.safeParse(name).success
    ? name
    : part.refuse('whatsapp.template.name', { max });
}

/** What WhatsApp says of it. A file that makes a template says nothing of that yet. */
function readState(part: Part): Pick<TemplateContent, 'id' | 'status' | 'quality' | 'rejection'> {
  const score = part.at('quality_score');
  if (typeof score.value === 'object') unused(score, 'date', 'reasons');
  const reason = part.at('rejected_reason').maybe((why) => why.text(REJECTION_MAX));
  return compact({
    id: part.at('id').maybe((id) => id.text(ID_MAX)),
    status: oneOfOr(part.at('status'), TEMPLATE_STATUSES, WAITING),
    quality: oneOfOr(
      typeof score.value === 'object' ? score.at('score') : score,
      TEMPLATE_QUALITIES,
      'UNKNOWN',
    ),
    rejection: reason === NOT_REJECTED || reason === '' ? undefined : reason,
  });
}

const NAMED = /\{\{\s*[a-z_]+\s*\}\}/;

/** Files that do not say how placeholders are named show it. */
function readFormat(part: Part, body: string): Template['parameterFormat'] {
  const shown = NAMED.test(body) ? 'NAMED' : 'POSITIONAL';
  return oneOfOr(part, ['POSITIONAL', 'NAMED'], shown) === 'NAMED' ? 'named' : 'positional';
}
