import { MapPin, PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { entryFor } from '#src/app/menu.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { ContextMenu } from '#src/ui/ContextMenu.tsx';
import { ofRow } from './commands.ts';
import type { AskedProps } from './question.ts';
import { outlineRoom } from './state.ts';
import { openSettings } from './useKeys.ts';

/** A menu gives the keyboard back when it closes: only then it can go elsewhere. In ms. */
const CLOSING = 50;

/** What can be done with the line. */
export function RowMenu({ at, close }: AskedProps) {
  const t = useTranslations('outline');
  const say = useSay();
  const studio = useStudio();
  const row = outlineRoom(studio).getState().offer?.row();
  const later = (act: () => void) => () => setTimeout(act, CLOSING);
  const ofNode = row?.node
    ? [
        { id: 'edit', label: t('edit'), icon: PencilLine, onAction: later(() => openSettings(studio, row)) },
        { id: 'canvas', label: t('to-canvas'), icon: MapPin, onAction: later(() => backToCanvas(studio)) },
      ]
    : [];
  const acts = ofRow
    .filter((command) => command.when(studio))
    .map((command) => entryFor(command, studio, say));
  return <ContextMenu label={t('menu')} at={at} items={[...ofNode, ...acts]} onClose={close} />;
}
