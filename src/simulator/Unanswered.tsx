import { useTranslations } from 'use-intl';
import type { Moment } from '#runtime/index.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { failure, slow, unansweredIn } from './answers.ts';
import { useSimulator } from './useSimulator.ts';

const NONE: readonly Moment[] = [];

/** Under a request that nobody answered: says so, and adds an answer for the next. */
export function Unanswered({ effect }: { effect: string }) {
  const t = useTranslations('stage');
  const moments = useSimulator((state) => state.simulation?.moments ?? NONE);
  const setting = useSimulator((state) => state.simulation?.setting);
  const change = useSimulator((state) => state.change);
  const request = unansweredIn(moments).get(effect);
  if (!request || !setting) return null;
  const add = (answer: ReturnType<typeof slow>) =>
    change({ ...setting, answers: [...setting.answers, answer] });
  return (
    <div className="sim-unanswered">
      <span>{t('unanswered')}</span>
      <Menu
        label={t('add-answer')}
        items={[
          {
            id: 'success',
            label: t('success'),
            onAction: () => add({ request, after: 0, status: 200, body: {} }),
          },
          { id: 'failure', label: t('failure'), onAction: () => add(failure(request)) },
          { id: 'slow', label: t('slow'), onAction: () => add(slow(request)) },
        ]}
      />
    </div>
  );
}
