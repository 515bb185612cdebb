import { type CheckContext, defineNode, type Finding } from '../../runtime/define/node.ts';
import { cannotFail, type Try } from '../../runtime/define/tries.ts';
import { CUSTOMER_TEXT_MAX } from '../../runtime/model/customer.ts';
import { lines } from '../shared/lines.ts';
import { canFailToGive } from '../shared/values/give.ts';
import { labels } from './labels.ts';
import { type Assignment, params } from './params.ts';
import { prepareUpdate } from './step.ts';

/** Keeps facts of the customer in the workspace's custom fields. */
export const updateCustomer = defineNode({
  type: 'update-customer',
  version: 1,
  group: 'contact',
  params,
  initial: { assignments: [{ type: 'text', field: '', value: '' }] },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ assignments }, context) =>
    assignments.flatMap((one, index) => checkAssignment(one, `assignments.${index}`, context)),
  tries: ({ assignments }) => (assignments.some(isFilled) ? [TOO_LONG] : []),
  never: ({ assignments }, port, context) =>
    cannotFail(port, () => assignments.some(isFilled) || canFailToGive(assignments, context)),
  prepare: ({ assignments }, link) => prepareUpdate(assignments, link),
  summary: ({ assignments = [] }, { name }) =>
    lines(
      ...assignments
        .slice(0, 2)
        .map(({ field, value }) => (field ? `${name('customerFields', field)} = ${value ?? ''}` : '')),
    ),
  labels,
});

function checkAssignment(
  { type, field, value }: Assignment,
  at: string,
  { workspace }: CheckContext,
): Finding[] {
  const tooLong = type === 'text' && !value.includes('{{') && value.length > CUSTOMER_TEXT_MAX;
  const declared =
    workspace && Object.hasOwn(workspace.customerFields, field) ? workspace.customerFields[field] : undefined;
  return [
    ...(tooLong
      ? [error('too-long', `${at}.value`, { field, length: value.length, max: CUSTOMER_TEXT_MAX })]
      : []),
    ...(declared && declared.type !== type
      ? [error('wrong-type', `${at}.type`, { field: declared.name, type: declared.type })]
      : []),
  ];
}

const error = (code: string, field: string, params: NonNullable<Finding['params']>): Finding => ({
  code,
  severity: 'error',
  field,
  params,
});

/** What is filled in may be longer than a field, and a number no number. */
const isFilled = ({ type, value }: Assignment): boolean =>
  type === 'number' || (type === 'text' && value.includes('{{'));

const TOO_LONG: Try = { kind: 'customer', act: { kind: 'text', text: 'x'.repeat(CUSTOMER_TEXT_MAX + 1) } };
