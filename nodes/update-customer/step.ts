import { type Link, LinkProblem } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, type Turn } from '../../runtime/define/step.ts';
import { CUSTOMER_TEXT_MAX } from '../../runtime/model/customer.ts';
import type { VariableValue } from '../../runtime/model/variable.ts';
import { prepareValue } from '../shared/values/give.ts';
import type { Assignment } from './params.ts';

interface Prepared {
  field: string;
  evaluate: (turn: Turn) => VariableValue;
}

/** Keeps all the facts, or none when one of them is no good. Later steps read the new ones. */
export function prepareUpdate(assignments: readonly Assignment[], link: Link): Step {
  const prepared = assignments.map((one) => prepareAssignment(one, link));
  const names = assignments.map(({ field }) => link.workspace.customerFields[field]?.name ?? field);
  const next = link.go('next');
  return {
    enter(turn) {
      const fields: Record<string, VariableValue> = {};
      for (const { field, evaluate } of prepared) {
        const value = evaluate(turn);
        const unfit = unfitFor(field, value);
        if (unfit) return unfit;
        fields[field] = value;
      }
      turn.emit({ id: turn.nextId(), type: 'customer.update', fields });
      const { customer } = turn.contact;
      turn.contact.customer = { ...customer, fields: { ...customer.fields, ...fields } };
      turn.why?.({ code: 'update-customer.kept', params: { fields: names.join(', ') } });
      return next;
    },
  };
}

function prepareAssignment(assignment: Assignment, link: Link): Prepared {
  const { field, type } = assignment;
  const { customerFields } = link.workspace;
  const declared = Object.hasOwn(customerFields, field) ? customerFields[field] : undefined;
  if (!declared) throw new LinkProblem('reference.unknown', { kind: 'customerFields', name: field });
  if (declared.type !== type)
    throw new LinkProblem('update-customer.wrong-type', { field: declared.name, type: declared.type });
  return { field, evaluate: prepareValue(assignment, link) };
}

/** The value itself is not told: the field may be sensitive. */
function unfitFor(field: string, value: VariableValue): Outcome | undefined {
  if (typeof value === 'string' && value.length > CUSTOMER_TEXT_MAX)
    return fail('update-customer.too-long', { field, length: value.length, max: CUSTOMER_TEXT_MAX });
  if (typeof value === 'number' && !Number.isFinite(value))
    return fail('update-customer.no-number', { field });
  return undefined;
}
