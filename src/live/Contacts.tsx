import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#runtime/index.ts';
import type { ContactLine } from '#runtime/live.ts';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { Segmented } from '#src/ui/Segmented.tsx';
import { Select } from '#src/ui/Select.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { ask } from './api.ts';
import { ContactTable } from './ContactTable.tsx';
import { openInPlayer } from './player.ts';

/** The list is asked for again so often, in ms. */
const AGAIN_MS = 5_000;
const ANY = '';

/** What contacts are looked for. */
export interface Sought {
  script: string;
  customer: string;
  which: 'open' | 'all';
}

export const queryOf = ({ script, customer, which }: Sought): string => {
  const query = new URLSearchParams({
    ...(script === ANY ? {} : { script }),
    ...(customer.trim() === '' ? {} : { customer: customer.trim() }),
    ...(which === 'open' ? { open: 'true' } : {}),
  });
  return query.size > 0 ? `contacts?${query}` : 'contacts';
};

/** The contacts of the host, the latest first, with a filter. */
export function Contacts() {
  const studio = useStudio();
  const [sought, setSought] = useState<Sought>({ script: ANY, customer: '', which: 'open' });
  const { contacts, problems } = useContacts(queryOf(sought));
  return (
    <div className="live-contacts">
      <Filter sought={sought} onChange={setSought} />
      <ContactTable contacts={contacts} problems={problems} onPlay={(id) => void openInPlayer(studio, id)} />
    </div>
  );
}

interface Found {
  contacts?: readonly ContactLine[];
  problems: readonly Problem[];
}

function useContacts(path: string): Found {
  const [found, setFound] = useState<Found>({ problems: [] });
  useEffect(() => {
    let isHere = true;
    const look = () =>
      ask<{ contacts: readonly ContactLine[] }>(path).then(({ value, problems = [] }) => {
        if (isHere) setFound((before) => (value ? { ...value, problems } : { ...before, problems }));
      });
    void look();
    const timer = setInterval(() => !document.hidden && void look(), AGAIN_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [path]);
  return found;
}

function Filter({ sought, onChange }: { sought: Sought; onChange: (sought: Sought) => void }) {
  const t = useTranslations('floor');
  const flows = useDocument((state) => state.project.flows);
  const scripts = Object.values(flows).map(({ id, name }) => ({ id, label: name }));
  return (
    <search className="live-filter" aria-label={t('filter')}>
      <Segmented
        label={t('which')}
        value={sought.which}
        options={[
          { id: 'open', label: t('open') },
          { id: 'all', label: t('all') },
        ]}
        onChange={(id) => onChange({ ...sought, which: id === 'open' ? 'open' : 'all' })}
      />
      <Select
        label={t('script')}
        hideLabel
        value={sought.script}
        options={[{ id: ANY, label: t('any-script') }, ...scripts]}
        onChange={(script) => onChange({ ...sought, script })}
      />
      <TextField
        label={t('customer')}
        hideLabel
        placeholder={t('customer')}
        value={sought.customer}
        onChange={(customer) => onChange({ ...sought, customer })}
      />
    </search>
  );
}
