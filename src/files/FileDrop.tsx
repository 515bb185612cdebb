import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { openFiles } from './open-files.ts';
import './files.css';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dragged onto the window, and says so while they hang above it. */
export function FileDrop() {
  const t = useTranslations('files');
  const isOver = useFileDrop();
  return isOver ? <div className="files-drop">{t('drop')}</div> : null;
}

function useFileDrop(): boolean {
  const studio = useStudio();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser leaves the studio and shows the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void openFiles(studio, [...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [studio]);
  return isOver;
}
