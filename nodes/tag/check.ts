import type { Finding } from '../../runtime/define/node.ts';
import { TAG_MAX } from './params.ts';

interface Written {
  tag: string;
  field: string;
}

/** What is wrong with tags as they are written; one with a value in it can only be judged at run time. */
export function checkTags({ add, remove }: { add: string[]; remove: string[] }): Finding[] {
  const all = [...written('add', add), ...written('remove', remove)];
  if (all.length === 0) return [{ code: 'nothing', severity: 'error', field: 'add' }];
  const seen = new Set<string>();
  // One that is empty is the compiler's own finding.
  return all.flatMap((one) => {
    const again = one.tag !== '' && seen.has(one.tag);
    seen.add(one.tag);
    return checkTag(one, again);
  });
}

const written = (list: string, tags: readonly string[]): Written[] =>
  tags.map((tag, index) => ({ tag: tag.trim(), field: `${list}.${index}` }));

function checkTag({ tag, field }: Written, again: boolean): Finding[] {
  const finding = (code: string, params: NonNullable<Finding['params']>): Finding[] => [
    { code, severity: 'error', field, params },
  ];
  if (again) return finding('same', { tag });
  return !tag.includes('{{') && tag.length > TAG_MAX ? finding('too-long', { tag, max: TAG_MAX }) : [];
}
