import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { SCROLLS } from '#src/ui/useEnd.ts';
import { Pop } from './Pop.tsx';

/** What the script showed the agent: pages of other systems, and notes. */
export function Shown({ task: { pops, pages } }: { task: TaskView }) {
  const t = useTranslations('conversation');
  if (pops.length + pages.length === 0) return null;
  return (
    <section className="desk-shown" aria-label={t('shown')} {...SCROLLS}>
      {pages.map(({ id, title, text }) => (
        <article key={id} className="desk-card" aria-label={title || t('note')}>
          <h4>{title || t('note')}</h4>
          <p className="message-words">{text}</p>
        </article>
      ))}
      {pops.map((pop) => (
        <Pop key={pop.id} pop={pop} />
      ))}
    </section>
  );
}
