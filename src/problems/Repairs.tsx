import { useTranslations } from 'use-intl';
import type { Flow, Problem } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { type Repair, repairsOf } from '#src/document/repair.ts';
import { Button } from '#src/ui/Button.tsx';

/** What can be done about a problem in one go; each is one step of the history. */
export function Repairs({ problem, flow }: { problem: Problem; flow: Flow }) {
  const t = useTranslations('problems');
  const studio = useStudio();
  const repairs = repairsOf(problem, flow, studio.nodes);
  if (repairs.length === 0) return null;
  const take = ({ key, apply }: Repair) => {
    let shown = '';
    changeFlow(studio, { key: `problems.${key}` }, (draft) => {
      shown = apply(draft);
    });
    studio.session.getState().reveal(shown);
  };
  return (
    <span className="problems-repairs">
      {repairs.map((repair) => (
        <Button key={repair.key} onPress={() => take(repair)}>
          {t(repair.key)}
        </Button>
      ))}
    </span>
  );
}
