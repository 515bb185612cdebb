import { StickyNote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { writeNote } from '#src/app/annotating.ts';
import { useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';

/** Below the node types: a note, which is for those who draw. */
export function NoteItem() {
  const t = useTranslations('palette');
  const studio = useStudio();
  return (
    <button
      type="button"
      className="palette-item"
      title={t('note-help')}
      aria-label={t('note')}
      onClick={(event) => event.detail <= 1 && writeNote(studio)}
    >
      <span className="ui-node-icon ui-node-icon-normal" data-hue="amber" aria-hidden="true">
        <StickyNote {...iconProps} />
      </span>
      <span className="palette-title">{t('note')}</span>
    </button>
  );
}
