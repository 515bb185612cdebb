import type { FieldLabel, Problem } from '#runtime/index.ts';

type Labels = Readonly<Record<string, FieldLabel>>;

/** A field as people call it: its label after those of what it is in, such as `Rows 2 · Title`. */
export function nameOfField(path: string, labels: Labels): string {
  const names: string[] = [];
  let known = '';
  for (const key of path.split('.')) {
    const label = known === '' ? key : `${known}.${key}`;
    if (Object.hasOwn(labels, label)) {
      known = label;
      names.push(labels[label]?.label ?? key);
    } else if (/^\d+$/.test(key) && names.length > 0) {
      names.push(`${names.pop()} ${Number(key) + 1}`);
    } else names.push(key);
  }
  return names.join(' · ');
}

/** A problem that calls its field as people do, for sentences about what is in no flow. */
export function withFieldName(problem: Problem, labels: Labels): Problem {
  const { field, ...where } = problem.where;
  if (field === undefined) return problem;
  return { ...problem, where, params: { ...problem.params, field: nameOfField(field, labels) } };
}
