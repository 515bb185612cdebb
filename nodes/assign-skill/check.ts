import type { Finding } from '../../runtime/define/node.ts';
import { ATTRIBUTES_ADVISED, type Params } from './params.ts';

/** What cannot be meant. Whether anybody may get the contact, the compiler finds by its routes. */
export function checkAssign({ proficiency, attributes }: Params): Finding[] {
  const count = attributes.length;
  const found: Finding[] = [];
  if (proficiency && proficiency.best > proficiency.worst)
    found.push({ code: 'range-reversed', severity: 'error', field: 'proficiency', params: proficiency });
  if (count > ATTRIBUTES_ADVISED)
    found.push({
      code: 'many-attributes',
      severity: 'warning',
      field: 'attributes',
      params: { count, max: ATTRIBUTES_ADVISED },
    });
  return found;
}
