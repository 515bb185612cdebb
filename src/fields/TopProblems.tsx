import { CircleAlert, TriangleAlert } from 'lucide-react';
import { iconProps } from '#src/ui/icon.ts';
import { useHost } from './host.ts';

/** Problems of the object as a whole, for which there is no field to show them at. */
export function TopProblems() {
  const { problemsAt, say } = useHost();
  const problems = problemsAt('');
  if (problems.length === 0) return null;
  return (
    <ul className="fields-problems">
      {problems.map((problem) => {
        const Glyph = problem.severity === 'error' ? CircleAlert : TriangleAlert;
        const sentence = say(problem);
        return (
          <li key={`${problem.code} ${sentence}`} data-severity={problem.severity}>
            <Glyph {...iconProps} size={14} />
            {sentence}
          </li>
        );
      })}
    </ul>
  );
}
