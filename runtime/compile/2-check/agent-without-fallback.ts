import { warning } from '../problems.ts';
import type { Wait } from '../routes/follow.ts';
import type { Waiting } from '../routes/waiting.ts';
import { ofCourse } from './rule.ts';

/** A contact that waits for one agent goes on, or comes to wait for others, when that agent is not there. */
export const agentWithoutFallback = ofCourse(({ waiting }) => {
  if (!waiting) return [];
  const inVain = new Map<string, Set<string>>();
  const found = [...waiting.waits.values()].flatMap((waits) =>
    waits.filter((wait) => begins(wait) && waiting.takers(wait.sought).agents.length > 0),
  );
  const told = new Map(
    found
      .filter((wait) => !goesOn(wait, waiting, inVain))
      .map(({ node, stage, sought: { rule } }) => {
        const field = stage.fields.agent ?? stage.field;
        const agent = waiting.workspace.agents[rule.agent ?? '']?.name ?? '';
        return [
          `${node.id} ${field}`,
          warning('route.agent-without-fallback', { node: node.id, field }, { agent }),
        ];
      }),
  );
  return [...told.values()];
});

/** Where an agent is asked for, and not where they still are. */
const begins = ({ before, sought: { rule } }: Wait): boolean =>
  rule.agent !== undefined && rule.agent !== before?.rule.agent;

/** `inVain`: by agent, where there is nobody else. */
function goesOn(wait: Wait, { takers, follower }: Waiting, inVain: Map<string, Set<string>>): boolean {
  if (wait.passage.fallback) return true;
  const { agent = '' } = wait.sought.rule;
  const known = inVain.get(agent) ?? new Set();
  inVain.set(agent, known);
  for (const { sought } of follower.laterThan(wait, { inVain: known }))
    if (takers(sought).agents.some((other) => other !== agent)) return true;
  return !follower.isWhole();
}
