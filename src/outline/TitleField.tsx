import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { rename } from './acts.ts';
import { outlineRoom } from './state.ts';
import '#src/ui/field.css';

const TITLE_MAX = 120;

/** The title of a node, in its line: Enter keeps it, Escape does not. */
export function TitleField({ node }: { node: string }) {
  const t = useTranslations('outline');
  const studio = useStudio();
  const field = useRef<HTMLInputElement>(null);
  const title = useFlow()?.nodes[node]?.title ?? '';
  useEffect(() => field.current?.select(), []);
  const { offer, set } = outlineRoom(studio).getState();
  const keep = (value: string) => {
    set({ asking: null });
    if (value.trim() === title) return;
    rename(studio, node, value);
    set({ said: t('said-renamed', { title: value.trim() }) });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') keep(event.currentTarget.value);
    set({ asking: null });
    offer?.focus();
  };
  const leave = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    // Escape took the field away first.
    if (outlineRoom(studio).getState().asking?.what === 'title') keep(currentTarget.value);
  };
  return (
    <input
      ref={field}
      className="ui-input outline-field"
      aria-label={t('title')}
      defaultValue={title}
      maxLength={TITLE_MAX}
      onKeyDown={press}
      onBlur={leave}
    />
  );
}
