import { File } from 'lucide-react';
import { type ComponentType, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useOpening } from '#src/ui/useOpening.ts';
import type { FileActsProps } from './FileActs.tsx';
import { FileDrop } from './FileDrop.tsx';

/** Opening, saving and exporting, by `acts`; files can be dropped anywhere as well. */
export function FileMenu({ acts: Acts }: { acts: ComponentType<FileActsProps> }) {
  const t = useTranslations('files');
  const opening = useOpening('menu');
  return (
    <>
      <IconButton label={t('menu')} icon={File} opening={opening} />
      <Suspense fallback={null}>
        {opening.isOpen && <Acts trigger={opening.trigger} onClose={opening.close} />}
      </Suspense>
      <FileDrop />
    </>
  );
}
