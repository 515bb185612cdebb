import type { CheckContext, Finding } from '../../runtime/define/node.ts';
import { placeholders, type Template } from '../../runtime/model/template.ts';
import type { Code, Params } from './params.ts';

interface TemplateFinding extends Finding {
  code: Code;
}

/** What would make a channel refuse the template. A template that is not there is the compiler's own finding. */
export function checkTemplate(params: Params, { workspace, channels }: CheckContext): TemplateFinding[] {
  const without = [...channels].filter(([, { templates }]) => !templates).map(([channel]) => channel);
  const found = without.map((channel) => finding('no-templates', 'template', { channel }));
  const templates = workspace?.templates ?? {};
  const template = Object.hasOwn(templates, params.template) ? templates[params.template] : undefined;
  if (!workspace || !template) return found;
  const reached = template.pointsOfContact.some((id) => {
    const channel = Object.hasOwn(workspace.pointsOfContact, id) && workspace.pointsOfContact[id]?.channel;
    return channel && channels.has(channel);
  });
  if (channels.size > 0 && !reached) found.push(finding('not-for-here', 'template', {}));
  if (template.status !== 'APPROVED')
    found.push(finding('not-approved', 'template', { status: template.status }));
  return [...found, ...counts(params, template)];
}

/** Parameters and buttons as each language of the template has them. */
function counts({ parameters, reply }: Params, template: Template): TemplateFinding[] {
  return Object.entries(template.languages).flatMap(([language, { body, buttons }]) => {
    const found: TemplateFinding[] = [];
    const expected = placeholders(body);
    if (expected !== parameters.length)
      found.push(finding('parameter-count', 'parameters', { language, expected, count: parameters.length }));
    if (reply.kind === 'wait' && reply.buttons.length !== buttons.length)
      found.push(
        finding('button-count', 'reply.buttons', {
          language,
          expected: buttons.length,
          count: reply.buttons.length,
        }),
      );
    return found;
  });
}

const finding = (code: Code, field: string, params: Record<string, string | number>): TemplateFinding => ({
  code,
  severity: 'error',
  field,
  params,
});
