import type { Problem } from '../../../model/problem.ts';
import { error, warning } from '../../problems.ts';
import { asProblem } from './points.ts';
import { channelOf, ofEach, type SpaceRule } from './space.ts';

/** Templates and components are for channels that have such a thing. */
export const messages: SpaceRule = (space) => [...eachTemplate(space), ...eachComponent(space)];

const eachTemplate = ofEach('templates', (template, path, space) => {
  const definitions = template.pointsOfContact.map((point) => channelOf(space, point));
  const foreign = template.pointsOfContact.flatMap((name, index): Problem[] =>
    definitions[index] && !definitions[index].capabilities.templates
      ? [error('workspace.no-templates-there', { path: `${path}.pointsOfContact.${index}` }, { name })]
      : [],
  );
  const owner = definitions.find((definition) => definition?.templates)?.templates;
  const own = (owner?.check(template) ?? []).map((found) =>
    asProblem(found, found.field === undefined ? path : `${path}.${found.field}`),
  );
  const empty = Object.keys(template.languages).length === 0;
  return [
    ...foreign,
    ...own,
    ...(empty
      ? [error('workspace.template-without-language', { path: `${path}.languages` }, { name: template.name })]
      : []),
  ];
});

/** Of an earlier way to show templates: two components for one thing confuse agents. */
const OUTDATED = 'smooch';

const eachComponent = ofEach('customComponents', ({ url, name }, path) =>
  url.includes(OUTDATED) ? [warning('workspace.outdated-component', { path: `${path}.url` }, { name })] : [],
);
