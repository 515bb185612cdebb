import { useTranslations } from 'use-intl';
import type { RequestView } from '#runtime/index.ts';

/** Tells what comes in without taking the keyboard. Always on the desk, or what appears in it would not be read out. */
export function Told({ requests }: { requests: readonly RequestView[] }) {
  const t = useTranslations('desk');
  const [newest] = requests.toSorted((a, b) => b.since - a.since);
  return (
    <p className="ui-hidden" role="status">
      {newest &&
        t('requests-told', { count: requests.length, name: newest.customer, queue: newest.skill.name })}
    </p>
  );
}
