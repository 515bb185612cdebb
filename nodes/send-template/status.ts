import type { Template, TemplateContent } from '../../runtime/model/template.ts';

/** A status in its owner's words, with why: `REJECTED (INVALID_FORMAT)`. */
export const statusOf = ({ status, rejection }: TemplateContent): string =>
  rejection ? `${status} (${rejection})` : status;

/** The statuses of a template's languages, each once. */
export const statusesOf = ({ languages }: Template): string =>
  [...new Set(Object.values(languages).map(statusOf))].join(', ');
