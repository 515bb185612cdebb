import type { Contact } from '../model/contact.ts';
import { maskerFor } from './hiding.ts';
import { type DeskSource, nameOf } from './source.ts';
import type { TaskView } from './view.ts';

/**
 * What is known of a contact: what the system itself knows, its origin among it, then what the centre knows of the
 * customer. A field marked as sensitive is not shown.
 */
export function variablesOf(source: DeskSource, contact: Contact): TaskView['variables'] {
  const { centre } = source;
  const masker = maskerFor(source, contact);
  const { customerFields, pointsOfContact } = centre.workspace;
  const { customer, id, pointOfContact, language } = contact;
  const system = [
    { name: 'contact.id', value: id },
    { name: 'contact.origin', value: masker.address(customer.address) },
    { name: 'contact.pointOfContact', value: masker.text(nameOf(pointsOfContact, pointOfContact)) },
    { name: 'contact.language', value: language },
  ];
  const facts = Object.entries(customer.fields)
    .filter(([name]) => !customerFields[name]?.sensitive)
    .map(([name, value]) => ({
      name: customerFields[name]?.name ?? name,
      value: masker.address(masker.text(shown(value, customerFields[name]?.type))),
    }));
  return [...system, ...facts];
}

const shown = (value: unknown, type: string | undefined): string =>
  type === 'timestamp' && typeof value === 'number' ? new Date(value).toISOString() : String(value);
