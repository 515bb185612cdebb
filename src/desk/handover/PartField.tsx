import { useTranslations } from 'use-intl';
import { type ElevationView, segmentsOf } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { type Draft, type Fault, type Part, wayOf } from './elevating.ts';

interface PartFieldProps {
  part: Part;
  elevation: ElevationView;
  draft: Draft;
  fault: Fault | undefined;
  onChange: (value: string) => void;
}

/** The longest a channel's address and a mail's subject may be. */
const LONGEST = { to: 200, subject: 998 } as const;

/** One part of a draft to fill in. */
export function PartField({ part, elevation, draft, fault, onChange }: PartFieldProps) {
  const t = useTranslations('handover');
  const way = wayOf(elevation);
  const shared = { value: draft[part], onChange, error: fault && t(fault) };
  switch (part) {
    case 'to':
      return (
        <TextField {...shared} label={t(way === 'email' ? 'address' : 'number')} maxLength={LONGEST.to} />
      );
    case 'subject':
      return <TextField {...shared} label={t('subject')} maxLength={LONGEST.subject} />;
    case 'text':
      return (
        <TextField
          {...shared}
          label={t('body')}
          help={way === 'text' ? t('text-count', segmentsOf(draft.text)) : undefined}
          multiline
          rows={way === 'email' ? 6 : 3}
        />
      );
    case 'skill':
      return (
        <Select
          {...shared}
          label={t(way === 'call' ? 'phone-skill' : 'skill')}
          options={elevation.skills.map(({ id, name }) => ({ id, label: name }))}
          placeholder={t('choose-skill')}
        />
      );
  }
}
