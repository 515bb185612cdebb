import { EllipsisVertical, FileDown, FolderOpen, LayoutTemplate } from 'lucide-react';
import { useStudio } from '#src/app/hooks.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { exportWorkspace, importWorkspace } from './files.ts';
import { roomOf } from './room.ts';
import type { SectionKey } from './sections.ts';
import { useWords } from './words/useWords.ts';

/** The workspace as a file, and, among templates, templates from files. */
export function FileMenu({ section }: { section: SectionKey }) {
  const t = useWords();
  const studio = useStudio();
  const items: MenuEntry[] = [
    { id: 'export', label: t('export'), icon: FileDown, onAction: () => exportWorkspace(studio) },
    { id: 'import', label: t('import'), icon: FolderOpen, onAction: () => importWorkspace(studio, t) },
  ];
  if (section === 'templates')
    items.unshift({
      id: 'templates',
      label: t('import-templates'),
      icon: LayoutTemplate,
      onAction: () => roomOf(studio).getState().set({ importing: true, thing: null }),
    });
  return <Menu label={t('more')} icon={EllipsisVertical} items={items} />;
}
