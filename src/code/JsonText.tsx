import { type RefObject, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { JsonEditor, type JsonHandle } from '#src/editor/JsonEditor.tsx';
import { Places } from './places.ts';
import { pathOf, textSchemas } from './schemas.ts';
import type { Sync } from './sync.ts';
import { type Place, type as take } from './texts.ts';
import { useAssistant } from './useAssistant.ts';
import { useMarks } from './useMarks.ts';
import { useSelected } from './useSelected.ts';
import { useWanted } from './useWanted.ts';

interface JsonTextProps {
  place: Place;
  sync: Sync;
  handle: RefObject<JsonHandle | null>;
  /** Id of what says which keys do what. */
  describedBy: string;
  onTab: (isMoving: boolean) => void;
  onFormat: () => void;
}

/** A text in the editor, beside the canvas: the cursor selects there, and what is selected there is lit here. */
export function JsonText({ place, sync, handle, describedBy, onTab, onFormat }: JsonTextProps) {
  const t = useTranslations('code');
  const studio = useStudio();
  const { document, nodes } = studio;
  const language = useSession((state) => state.uiLanguage);
  const schemas = useMemo(() => textSchemas(nodes, language, (key) => t(key)), [nodes, language, t]);
  const places = useMemo(() => new Places(sync.text), [sync.text]);
  const { shown, onCaret } = useSelected(place, sync.text, places);
  useWanted(place, sync.text, places, handle);
  return (
    <JsonEditor
      label={t(place.kind)}
      describedBy={describedBy}
      path={pathOf(place)}
      text={sync.text}
      settled={sync.base}
      schemas={schemas}
      marks={useMarks(sync, places)}
      shown={shown}
      assistant={useAssistant(place)}
      handle={handle}
      onType={(text) => take(studio, place, text)}
      onCaret={onCaret}
      onUndo={() => document.getState().undo()}
      onRedo={() => document.getState().redo()}
      onEscape={() => backToCanvas(studio)}
      onTab={onTab}
      onFormat={onFormat}
    />
  );
}
