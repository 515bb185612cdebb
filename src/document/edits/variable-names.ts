import type { Field } from '#runtime/index.ts';

type FieldType = Field['type'];

/** A string literal of an expression, or a variable: the name is the second group. */
const PIECES = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<![.\w])(vars\s*\.\s*\??\s*)([a-z][A-Za-z0-9_]*)/g;
const FILLED_IN = /\{\{.*?\}\}/gs;

/** A text with `act` applied to the expressions in it, as its field says where they are. */
function overExpressions({ kind }: FieldType, text: string, act: (expression: string) => string): string {
  if (kind === 'expression') return act(text);
  return kind === 'text' || kind === 'template' ? text.replace(FILLED_IN, act) : text;
}

/** The variables of the flow that a text of a field calls by name. */
export function variablesInText(type: FieldType, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  overExpressions(type, text, (expression) => {
    for (const [, , , name] of expression.matchAll(PIECES)) if (name !== undefined) names.add(name);
    return expression;
  });
  return names;
}

/** A text of a field in which a variable is called otherwise. */
export function renamedInText(type: FieldType, text: string, from: string, to: string): string {
  return overExpressions(type, text, (expression) =>
    expression.replace(PIECES, (whole, _literal, access: string | undefined, name: string | undefined) =>
      name === from ? `${access}${to}` : whole,
    ),
  );
}
