import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type Flow, nodeName, type Problem } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { sayHere } from './say.ts';

interface ProblemLinksProps {
  title: string;
  problems: readonly Problem[];
  flow: Flow;
  /** Whoever goes to a node leaves what lies over it. */
  onLeave: () => void;
}

/** What the host says is wrong, a sentence each, with the way to the node. */
export function ProblemLinks({ title, problems, flow, onLeave }: ProblemLinksProps) {
  const studio = useStudio();
  const { nodes } = studio;
  const language = useSession((state) => state.uiLanguage);
  const go = ({ node, field, port }: Problem['where']) => {
    if (node === undefined) return;
    onLeave();
    studio.session.getState().set({ place: 'flows' });
    studio.session.getState().reveal(node, field ?? (port && `port:${port}`));
  };
  return (
    <section className="live-problems" aria-label={title}>
      <h3 className="live-section">{title}</h3>
      <ul>
        {problems.map((problem) => {
          const { node } = problem.where;
          const Glyph = problem.severity === 'error' ? CircleAlert : TriangleAlert;
          return (
            <li key={JSON.stringify(problem)} data-severity={problem.severity}>
              <Glyph {...iconProps} />
              {node !== undefined && Object.hasOwn(flow.nodes, node) && (
                <Button variant="quiet" onPress={() => go(problem.where)}>
                  {nodeName(node, { nodes, flow, language })}
                </Button>
              )}
              <span>{sayHere(problem, language, nodes, flow)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
