import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskAct, ElevationView } from '#runtime/index.ts';
import { type Draft, elevated, faultsOf, PAGES, type Part, wayOf } from './elevating.ts';
import { FormActs } from './FormActs.tsx';
import { focusEmpty, focusFaulty } from './focus.ts';
import { PartField } from './PartField.tsx';

interface ElevationFormProps {
  contact: string;
  elevation: ElevationView;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  act(act: DeskAct): void;
  onSent: () => void;
  close: () => void;
}

/** A mail has no skill to choose when there is only one. */
const isShown = (part: Part, elevation: ElevationView): boolean =>
  part !== 'skill' || wayOf(elevation) !== 'email' || elevation.skills.length !== 1;

/** What is needed to go on over a channel, page by page. */
export function ElevationForm(props: ElevationFormProps) {
  const { contact, elevation, draft, setDraft, act, onSent, close } = props;
  const t = useTranslations('handover');
  const form = useRef<HTMLFormElement>(null);
  const [page, setPage] = useState(0);
  const [tries, setTries] = useState(0);
  const way = wayOf(elevation);
  const parts = PAGES[way][page] ?? [];
  const last = PAGES[way].length - 1;
  const faults = faultsOf(parts, draft, elevation);
  const turn = (to: number) => {
    setPage(to);
    setTries(0);
  };
  useEffect(() => {
    if (tries > 0) focusFaulty(form.current);
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(faults).length > 0) return setTries(tries + 1);
    if (page < last) return turn(page + 1);
    act(elevated(contact, elevation, draft));
    onSent();
    close();
  };
  return (
    <form ref={form} className="handover-form" onSubmit={submit} noValidate>
      {/* Another page begins anew, with the keyboard where something is to be filled in. */}
      <div key={page} ref={focusEmpty} className="handover-page">
        {page > 0 && <p className="handover-aside">{t('text-to', { to: draft.to })}</p>}
        {parts
          .filter((part) => isShown(part, elevation))
          .map((part) => (
            <PartField
              key={part}
              part={part}
              elevation={elevation}
              draft={draft}
              fault={tries > 0 ? faults[part] : undefined}
              onChange={(value) => setDraft({ ...draft, [part]: value })}
            />
          ))}
      </div>
      <FormActs
        submit={t(page < last ? 'next' : way === 'call' ? 'call' : 'send')}
        {...(page > 0 ? { other: t('back'), onCancel: () => turn(0) } : { onCancel: close })}
      />
    </form>
  );
}
