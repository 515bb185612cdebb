import { type DeskTemplate, fillPlaceholders, type OutMessageOf } from '#runtime/index.ts';

/** Values of a template by parameter, as typed so far. */
export type Values = Readonly<Record<string, string>>;

/** The parameters that have no value yet. */
export const missingIn = ({ parameters }: DeskTemplate, values: Values): string[] =>
  parameters.filter((name) => !values[name]?.trim());

/** A template as it stands with what was typed: where a value is missing, its placeholder stays. */
export function messageOf(template: DeskTemplate, values: Values): OutMessageOf<'template'> {
  const { name, language, body, header, footer, parameters } = template;
  const parts = parameters.map((one) => values[one]?.trim() || `{{${one}}}`);
  const isNamed = parameters.some((one) => Number.isNaN(Number(one)));
  return {
    kind: 'template',
    name,
    language,
    parameters: parts,
    ...(isNamed ? { names: [...parameters] } : {}),
    buttons: [],
    text: fillPlaceholders(body, parts),
    shows: { ...(header ? { header } : {}), ...(footer ? { footer } : {}), buttons: [] },
  };
}
