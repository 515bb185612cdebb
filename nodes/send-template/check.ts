import type { CheckContext, Finding } from '../../runtime/define/node.ts';
import type { Params as Mentioned, Severity } from '../../runtime/model/problem.ts';
import {
  approvedLanguages,
  placeholders,
  type Template,
  type TemplateContent,
} from '../../runtime/model/template.ts';
import type { Workspace } from '../../runtime/model/workspace.ts';
import { isHttps } from '../shared/web-address.ts';
import { blanksOf, headerNeeds, quickRepliesOf } from './content.ts';
import type { Code, Params } from './params.ts';
import { statusesOf, statusOf } from './status.ts';

interface TemplateFinding extends Finding {
  code: Code;
}

/** What would make a channel refuse the template. A template that is not there is the compiler's own finding. */
export function checkTemplate(params: Params, context: CheckContext): TemplateFinding[] {
  const { workspace } = context;
  const found = ofParams(params);
  const templates = workspace?.templates ?? {};
  const template = Object.hasOwn(templates, params.template) ? templates[params.template] : undefined;
  if (!workspace || !template) return found;
  return [
    ...found,
    ...belonging(template, workspace, context),
    ...approval(params, template),
    ...missing(params, template),
    ...sendable(params, template).flatMap(([language, content]) => filling(params, language, content)),
  ];
}

function ofParams({ header, reply, delivery }: Params): TemplateFinding[] {
  const found: TemplateFinding[] = [];
  if (header.kind === 'media' && !isHttps(header.url)) found.push(finding('not-https', 'header.url', {}));
  if (reply.kind === 'wait' && delivery.kind === 'wait')
    found.push(finding('delivery-not-awaited', 'delivery', {}, 'warning'));
  return found;
}

/** A template is made for points of contact. That a channel has no templates at all is the compiler's own finding. */
function belonging(
  { pointsOfContact: own }: Template,
  { pointsOfContact }: Workspace,
  { pointsOfContact: reached, channels }: CheckContext,
): TemplateFinding[] {
  const able = reached.filter((id) => channels.get(pointsOfContact[id]?.channel ?? '')?.templates);
  const foreign = able.filter((id) => !own.includes(id));
  if (able.length > 0 && foreign.length === able.length) return [finding('not-for-here', 'template')];
  return foreign.map((id) =>
    finding('not-for-all', 'template', { pointOfContact: pointsOfContact[id]?.name ?? id }, 'warning'),
  );
}

function approval({ language }: Params, template: Template): TemplateFinding[] {
  if (approvedLanguages(template).length === 0)
    return [finding('not-approved', 'template', { status: statusesOf(template) })];
  return Object.entries(template.languages)
    .filter(([name, { status }]) => status !== 'APPROVED' && concerns(language, name))
    .map(([name, content]) =>
      finding('language-not-approved', 'template', { language: name, status: statusOf(content) }, 'warning'),
    );
}

const missing = ({ language }: Params, { languages }: Template): TemplateFinding[] =>
  language.kind === 'fixed' && !Object.hasOwn(languages, language.language)
    ? [finding('language-missing', 'language.language', { language: language.language }, 'warning')]
    : [];

const concerns = (chosen: Params['language'], language: string): boolean =>
  chosen.kind === 'contact' || chosen.language === language;

/** The languages that can go out: the approved; all while none is, so that the admin need not wait to fill them in. */
function sendable({ language }: Params, template: Template): [string, TemplateContent][] {
  const all = Object.entries(template.languages);
  const approved = all.filter(([, { status }]) => status === 'APPROVED');
  const candidates = approved.length > 0 ? approved : all;
  const wanted = candidates.filter(([name]) => concerns(language, name));
  return wanted.length > 0 ? wanted : candidates;
}

/** Values and buttons as one language of the template has them. */
function filling(params: Params, language: string, content: TemplateContent): TemplateFinding[] {
  const { parameters, header, buttons, reply } = params;
  const found: TemplateFinding[] = [];
  const compare = (code: Code, field: string, expected: number, count: number) => {
    if (expected !== count) found.push(finding(code, field, { language, expected, count }));
  };
  if (content.cards.length > 0 || content.header?.kind === 'product')
    found.push(finding('cannot-fill', 'template', { language }));
  compare('parameter-count', 'parameters', placeholders(content.body).length, parameters.length);
  const needed = headerNeeds(content.header);
  if (needed !== header.kind) found.push(finding(`header-needs-${needed}`, 'header.kind', { language }));
  compare('value-count', 'buttons', blanksOf(content.buttons).length, buttons.length);
  if (reply.kind === 'wait')
    compare('button-count', 'reply.buttons', quickRepliesOf(content.buttons).length, reply.buttons.length);
  return found;
}

const finding = (
  code: Code,
  field: string,
  params: Mentioned = {},
  severity: Severity = 'error',
): TemplateFinding => ({ code, severity, field, params });
