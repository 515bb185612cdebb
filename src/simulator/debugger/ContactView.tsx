import { Eye } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { maskerOf } from '#runtime/desk.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useTeller } from '../useTeller.ts';
import { customerFactsOf, type FactWords, factsOf } from './facts.ts';
import { type Hiding, hidingBy } from './hiding.ts';
import { useSubject } from './useSubject.ts';
import { VariableList } from './VariableList.tsx';
import { Watches } from './Watches.tsx';
import type { Subject } from './watched.ts';
import './debugger.css';

/** The contact that is played: what is watched, its variables and all that is known of it. */
export function ContactView() {
  const t = useTranslations('debugger');
  const subject = useSubject();
  const [showsAll, setShowsAll] = useState(false);
  const { masking } = useTeller().workspace;
  const hiding = useMemo(() => hidingBy(maskerOf(masking), showsAll), [masking, showsAll]);
  if (!subject) return <EmptyState title={t('contact')}>{t('contact-empty')}</EmptyState>;
  return (
    <div className="sim-contact">
      <div className="sim-contact-acts">
        <IconButton
          label={t('show-hidden')}
          icon={Eye}
          isSelected={showsAll}
          onPress={() => setShowsAll(!showsAll)}
        />
      </div>
      <Watches subject={subject} hiding={hiding} />
      <VariableList subject={subject} hiding={hiding} />
      <Facts subject={subject} hiding={hiding} />
    </div>
  );
}

function Facts({ subject, hiding }: { subject: Subject; hiding: Hiding }) {
  const t = useTranslations('debugger');
  const teller = useTeller();
  const say: FactWords = {
    status: (status) => t(`status-${status}`),
    queued: (time, waiting) => t('queued', { time, waiting }),
  };
  const facts = factsOf(subject, teller, say, hiding);
  const ofCustomer = customerFactsOf(subject, teller, hiding);
  return (
    <section className="sim-part" aria-label={t('known')}>
      <h3>{t('known')}</h3>
      <dl className="sim-facts">
        {facts.map(({ key, text }) => (
          <div key={key}>
            <dt>{t(`fact-${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {ofCustomer.map(({ name, text, isHidden }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{isHidden ? t('hidden') : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
