import { type Bytes, readLines } from '../../hosts/input.ts';
import type { Problem } from '../../model/problem.ts';
import { prepareFor, type Tools } from '../tools.ts';
import { answerJson } from './answer.ts';
import { type Answer, type Asking, evaluate } from './evaluate.ts';
import { Outgoing } from './outgoing.ts';
import { readQuestion } from './question.ts';

type Line = ReturnType<typeof readLines> extends AsyncGenerator<infer R> ? R : never;

/**
 * Writes the answer to each line, in their order, as they are read, so that a file may be of any length. Empty lines
 * are passed over. Answers whether every line had a value.
 */
export async function evaluateLines(
  { terminal, nodes }: Tools,
  file: string,
  bytes: Bytes,
  asking: Asking,
): Promise<boolean> {
  const about = { file, nodes };
  const outgoing = new Outgoing(terminal);
  let sound = true;
  let number = 0;
  for await (const line of readLines(bytes)) {
    number += 1;
    if (line.value?.trim() === '') continue;
    await prepareFor(line.value ?? '');
    const answer = answerTo(line, number, asking);
    sound &&= !answer.problems;
    await outgoing.line(answerJson(answer, terminal.language, about));
  }
  await outgoing.flush();
  return sound;
}

/** The path of a problem is `LINE` or `LINE:PATH`, as for events. */
function answerTo(line: Line, number: number, asking: Asking): Answer {
  const question = line.problems ? line : readQuestion(line.value);
  if (question.problems)
    return { problems: question.problems.map((one) => onLine(one, number, one.where.path)) };
  const answer = evaluate(question.value, asking);
  return answer.problems
    ? { ...answer, problems: answer.problems.map((one) => onLine(one, number, 'expr')) }
    : answer;
}

const onLine = (problem: Problem, line: number, path: string | undefined): Problem => ({
  ...problem,
  where: { ...problem.where, path: path ? `${line}:${path}` : `${line}` },
  params: 'line' in problem.params ? { ...problem.params, line } : problem.params,
});
