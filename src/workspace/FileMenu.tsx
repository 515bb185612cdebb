import { EllipsisVertical, FileDown, FolderOpen } from 'lucide-react';
import { useStudio } from '#src/app/hooks.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { exportWorkspace, importWorkspace } from './files.ts';
import { useWords } from './words/useWords.ts';

/** The workspace as a file. */
export function FileMenu() {
  const t = useWords();
  const studio = useStudio();
  const items: MenuEntry[] = [
    { id: 'export', label: t('export'), icon: FileDown, onAction: () => exportWorkspace(studio) },
    { id: 'import', label: t('import'), icon: FolderOpen, onAction: () => importWorkspace(studio, t) },
  ];
  return <Menu label={t('more')} icon={EllipsisVertical} items={items} />;
}
