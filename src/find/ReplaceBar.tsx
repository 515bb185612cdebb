import { useTranslations } from 'use-intl';
import { kindName } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Select } from '#src/ui/Select.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { thingsOf } from './completing.ts';
import { type Mode, modeOf, replaceHits } from './replacing.ts';
import type { Found } from './results.ts';
import { findRoom, useFind } from './state.ts';
import { usePreview } from './usePreview.ts';

/** What comes instead, and the act itself. */
export function ReplaceBar({ found }: { found: Found }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const mode = modeOf(found.query);
  const preview = usePreview(found);
  const leftOut = useFind((state) => state.leftOut);
  const chosen = preview.filter(({ hit, reason }) => reason === undefined && !leftOut.has(hit.key));
  const replaceAll = () => {
    const done = replaceHits(
      studio,
      chosen.map(({ hit }) => hit),
    );
    findRoom(studio).getState().set({ done });
  };
  const act = mode.by === 'name' ? t('rename') : t('replace-chosen', { count: chosen.length });
  return (
    <div className="find-replace">
      <Instead mode={mode} />
      <Button variant="primary" isDisabled={chosen.length === 0} onPress={replaceAll}>
        {act}
      </Button>
      {mode.by === 'name' && <p className="find-hint">{t('rename-help')}</p>}
    </div>
  );
}

function Instead({ mode }: { mode: Mode }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const by = useFind((state) => state.by);
  const language = useSession((state) => state.uiLanguage);
  const project = useDocument((state) => state.project);
  const change = (next: string) => findRoom(studio).getState().set({ by: next, done: null });
  if (mode.by === 'thing')
    return (
      <Select
        label={t('by-thing', { kind: kindName(mode.kind, language) })}
        hideLabel
        value={by}
        placeholder={t('by-thing', { kind: kindName(mode.kind, language) })}
        options={thingsOf(project, mode.kind)
          .filter(({ value }) => value !== mode.id)
          .map(({ value, name }) => ({ id: value, label: name ?? value }))}
        onChange={change}
      />
    );
  const label = mode.by === 'name' ? t('by-name', { name: mode.id }) : t('by-words');
  return <TextField label={label} hideLabel placeholder={label} value={by} onChange={change} />;
}
