import type { Capabilities } from '../model/channel.ts';
import type { Contact } from '../model/contact.ts';
import { approvedLanguages, placeholders, type Template, type TemplateContent } from '../model/template.ts';
import type { DeskSource } from './source.ts';
import type { ComposerView, DeskTemplate } from './view.ts';

/** The most that an agent writes at once, whatever a channel can carry. */
export const COMPOSER_MAX = 4_096;
/** Characters of a part of a long text message. */
const SEGMENT = 153;

/** What may be written; null where nothing written reaches the customer. */
export function composerOf(
  source: DeskSource,
  agent: string,
  contact: Contact,
  preferred?: string,
): ComposerView | null {
  const capabilities = source.centre.channels.get(contact.channel)?.capabilities;
  if (!capabilities || capabilities.text.max === 0) return null;
  const { now, masker } = source;
  const until = contact.windowUntil;
  return {
    max: Math.min(COMPOSER_MAX, lengthOf(capabilities)),
    window: capabilities.window === undefined ? null : { open: now <= until, until },
    templates:
      capabilities.templates && seesTemplates(source, agent, contact)
        ? templatesFor(source, contact, preferred)
        : [],
    picture: capabilities.media?.image ? { captionMax: capabilities.media.captionMax ?? null } : null,
    to: masker.address(contact.customer.address),
  };
}

/** In characters: bytes are as many at the most, and a channel says what is too long all the same. */
const lengthOf = ({ text: { max, unit } }: Capabilities): number =>
  unit === 'segments' ? max * SEGMENT : max;

/** MAX shows templates by a component for the point of contact: one for none in particular is for all. */
function seesTemplates({ centre }: DeskSource, agent: string, { pointOfContact }: Contact): boolean {
  const { agents, customComponents } = centre.workspace;
  if (agents[agent]?.desk !== 'max') return true;
  return Object.values(customComponents).some(
    ({ pointsOfContact: of }) => of.length === 0 || of.includes(pointOfContact),
  );
}

/** Those that can be sent here with words alone, the skill's own first. */
function templatesFor(source: DeskSource, contact: Contact, preferred?: string): DeskTemplate[] {
  const { templates, languages } = source.centre.workspace;
  const ids = Object.keys(templates).filter((id) =>
    templates[id]?.pointsOfContact.includes(contact.pointOfContact),
  );
  ids.sort((a, b) => Number(b === preferred) - Number(a === preferred));
  return ids.flatMap((id) => shown(id, templates[id]!, [contact.language, ...languages.fallback]) ?? []);
}

function shown(id: string, template: Template, wanted: readonly string[]): DeskTemplate | undefined {
  const approved = approvedLanguages(template);
  const language = wanted.find((one) => approved.includes(one)) ?? approved[0];
  const content = language === undefined ? undefined : template.languages[language];
  if (language === undefined || !content || !needsWordsAlone(content)) return undefined;
  return {
    id,
    name: template.name,
    language,
    body: content.body,
    header: content.header?.kind === 'text' ? content.header.text : '',
    footer: content.footer ?? '',
    parameters: placeholders(content.body),
  };
}

/** Whether all that is to be filled in is in its body: no file or place above it, no cards, and no buttons with values. */
const needsWordsAlone = ({ header, cards, buttons }: TemplateContent): boolean =>
  cards.length === 0 &&
  (!header || (header.kind === 'text' && placeholders(header.text).length === 0)) &&
  !buttons.some(
    (button) =>
      button.kind === 'copy-code' ||
      button.kind === 'one-time-password' ||
      (button.kind === 'url' && placeholders(button.url).length > 0),
  );
