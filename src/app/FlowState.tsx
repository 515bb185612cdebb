import { CircleAlert, CircleCheck, CloudOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasErrors, type Problem } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { loadCompiler } from './compiler.ts';
import { anchor } from './focus.ts';
import { useChecked, useSession, useStudio } from './hooks.ts';

const NONE: Problem[] = [];
const savedWords = {
  saved: 'saved',
  saving: 'saving',
  failed: 'not-saved',
  elsewhere: 'saved-elsewhere',
} as const;

/** Whether the work is kept, and how many problems the flow has: a button to the list of them. */
export function FlowState() {
  const t = useTranslations('app');
  const studio = useStudio();
  const { session } = studio;
  const isChecked = useSession((state) => state.compilerLoaded);
  const isFailed = useSession((state) => state.compilerFailed);
  const isListed = useSession((state) => state.drawer.tab === 'problems');
  const problems = useChecked()?.problems ?? NONE;
  const show = () => {
    const { drawer, set } = session.getState();
    set({ drawer: { ...drawer, tab: drawer.tab === 'problems' ? null : 'problems' } });
  };
  return (
    <div className="app-state">
      <Saved />
      <span className="app-problems" data-state={stateOf(problems)} {...anchor('problems')}>
        {isFailed ? (
          <Button variant="quiet" icon={CloudOff} onPress={() => void loadCompiler(studio)}>
            {t('not-checked')}
          </Button>
        ) : (
          <Button variant="quiet" icon={icons[stateOf(problems)]} onPress={show} isExpanded={isListed}>
            {isChecked ? t('problem-count', { count: problems.length }) : t('checking')}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Whether the work is kept. */
export function Saved() {
  const t = useTranslations('app');
  const saved = useSession((state) => state.saved);
  const count = useSession((state) => state.heldFields);
  // That nothing at all is saved is the greater trouble.
  const isHeld = count > 0 && (saved === 'saved' || saved === 'saving');
  return (
    <span className={`app-saved app-saved-${isHeld ? 'held' : saved}`} role="status">
      {isHeld ? t('held-fields', { count }) : t(savedWords[saved])}
    </span>
  );
}

const icons = { fine: CircleCheck, warning: TriangleAlert, error: CircleAlert };

const stateOf = (problems: readonly Problem[]) =>
  problems.length === 0 ? 'fine' : hasErrors(problems) ? 'error' : 'warning';
