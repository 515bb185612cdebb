import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestView } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useKeptFocus } from '../useKeptFocus.ts';
import { pageOf } from './page.ts';
import { RequestCard } from './RequestCard.tsx';
import './requests.css';

interface RequestsProps {
  requests: readonly RequestView[];
  onAccept: (contacts: readonly string[]) => void;
}

/** The pop-overs: contacts to accept or reject, a few at a time. */
export function Requests({ requests, onAccept }: RequestsProps) {
  const t = useTranslations('desk');
  const [first, setFirst] = useState(0);
  const place = useRef<HTMLElement>(null);
  const kept = useKeptFocus(place);
  const page = pageOf(requests, first);
  const quiet = requests.filter(({ icon }) => icon !== 'voice');
  if (requests.length === 0) return null;
  return (
    <section ref={place} className="desk-requests" aria-label={t('requests')} {...kept}>
      <ul className="desk-request-list">
        {page.shown.map((request) => (
          <RequestCard key={request.contact} request={request} onAccept={onAccept} />
        ))}
      </ul>
      {(page.isPaged || quiet.length > 1) && (
        <footer className="desk-requests-foot">
          {page.isPaged && <Paging count={requests.length} page={page} onTurn={setFirst} />}
          {quiet.length > 1 && (
            <Button onPress={() => onAccept(quiet.map(({ contact }) => contact))}>
              {t('accept-all', { count: quiet.length })}
            </Button>
          )}
        </footer>
      )}
    </section>
  );
}

interface PagingProps {
  count: number;
  page: ReturnType<typeof pageOf>;
  onTurn: (first: number) => void;
}

function Paging({ count, page: { from, to, back, next }, onTurn }: PagingProps) {
  const t = useTranslations('desk');
  return (
    <div className="desk-paging">
      <IconButton
        label={t('requests-back')}
        icon={ChevronLeft}
        isDisabled={back === null}
        onPress={() => onTurn(back ?? 0)}
      />
      <span>{t('requests-range', { from, to, count })}</span>
      <IconButton
        label={t('requests-next')}
        icon={ChevronRight}
        isDisabled={next === null}
        onPress={() => onTurn(next ?? 0)}
      />
    </div>
  );
}
