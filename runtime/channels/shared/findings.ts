import type { Ignored, Inbound } from '../../define/channel.ts';
import { type Problem, warning } from '../../model/problem.ts';
import type { ProblemCode } from '../codes.ts';
import { FINDINGS_MAX } from './bounds.ts';

const MORE: ProblemCode = 'channel.more';
const more: Ignored = { code: MORE, path: '', params: { max: FINDINGS_MAX } };

/** What a body gives beside what was wanted of it. */
export type Findings = Pick<Inbound, 'ignored' | 'problems'>;

/** Adds a problem; past the limit of a body, only that there are more. Events go in all the same. */
export function addProblem({ problems }: Findings, found: Problem): void {
  if (problems.length < FINDINGS_MAX) problems.push(found);
  else if (problems.length === FINDINGS_MAX) problems.push(warning(MORE, { path: '' }, more.params));
}

/** Adds what is ignored; past the limit of a body, only that there is more. */
export function addIgnored({ ignored }: Findings, found: Ignored): void {
  if (ignored.length < FINDINGS_MAX) ignored.push(found);
  else if (ignored.length === FINDINGS_MAX) ignored.push({ ...more });
}
