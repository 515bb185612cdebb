import { CUSTOMER_TEXT_MAX, type CustomerField, readFact } from '../../../model/customer.ts';
import type { Problem, Where } from '../../../model/problem.ts';
import { error } from '../../problems.ts';
import { suggestionAmong } from '../suggest.ts';
import type { SpaceRule } from './space.ts';

/** What is told of made-up customers that no custom field can hold. */
export const unfitFacts: SpaceRule = ({ workspace: { customers, customerFields } }) => {
  const names = Object.keys(customerFields);
  return Object.entries(customers).flatMap(([id, { fields }]) =>
    Object.entries(fields).flatMap(([name, fact]) => {
      const where = { path: `customers.${id}.fields.${name}` };
      const field = Object.hasOwn(customerFields, name) ? customerFields[name] : undefined;
      if (!field) return [error('workspace.unknown-field', where, { name, ...suggestionAmong(name, names) })];
      return readFact(field, fact) === undefined ? [unfit(name, fact, field, where)] : [];
    }),
  );
};

/** Why a field cannot hold a fact: a text may be too long, or not be a timestamp. */
function unfit(name: string, fact: unknown, { type }: CustomerField, where: Where): Problem {
  if (typeof fact === 'string' && type === 'text')
    return error('file.too-long', where, { max: CUSTOMER_TEXT_MAX });
  if (typeof fact === 'string' && type === 'timestamp') return error('file.not-an-instant', where);
  return error('workspace.wrong-field-type', where, { name, expected: type });
}
