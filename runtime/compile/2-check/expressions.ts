import type { FieldValue } from '../../define/values.ts';
import { checkExpression } from '../../expression/check.ts';
import type { Environment } from '../../expression/environment.ts';
import { checkTemplate } from '../../expression/template.ts';
import type { Problem } from '../../model/problem.ts';
import { EXPRESSION_MAX, TEXT_MAX } from '../../model/text.ts';
import { stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';

/** Each expression, alone or within a text, can be read and answers with what is asked of it. */
export const expressions = ofEachNode(({ id, values }, _around, environment) =>
  values.flatMap((value) =>
    stringsOf(value).flatMap(({ field, text }) =>
      found(value, text, environment).map((problem) => ({
        ...problem,
        where: { ...problem.where, node: id, field },
      })),
    ),
  ),
);

/** What is too long for its field is told by the rule of params, and not read here. */
function found(
  { field: { type } }: FieldValue,
  source: string,
  environment: Environment<never>,
): readonly Problem[] {
  if (type.kind === 'expression' && source.length <= EXPRESSION_MAX)
    return checkExpression(source, environment, type.type === 'any' ? undefined : type.type).problems;
  if ((type.kind === 'text' || type.kind === 'template') && source.length <= TEXT_MAX)
    return checkTemplate(source, environment).problems;
  return [];
}
