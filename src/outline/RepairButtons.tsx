import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Flow, Problem } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { type Repair, repairsOf } from '#src/document/repair.ts';

interface Props {
  problem: Problem;
  flow: Flow;
  /** Tab goes to them: those of the line that the keyboard is on. */
  isReachable: boolean;
}

/** What can be done about a problem in one go. The keyboard stays in the outline, on the node it is about. */
export function RepairButtons({ problem, flow, isReachable }: Props) {
  const t = useTranslations('problems');
  const studio = useStudio();
  const take = ({ key, apply }: Repair) => {
    let shown = '';
    changeFlow(studio, { key: `problems.${key}` }, (draft) => {
      shown = apply(draft);
    });
    studio.session.getState().select([shown]);
  };
  return repairsOf(problem, flow, studio.nodes).map((repair) => (
    <Button
      key={repair.key}
      className="ui-button outline-repair"
      excludeFromTabOrder={!isReachable}
      onPress={() => take(repair)}
    >
      {t(repair.key)}
    </Button>
  ));
}
