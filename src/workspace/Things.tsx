import { LayoutTemplate, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { presses } from '#src/app/keys.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { add, duplicate, newThing } from './acts.ts';
import { FileMenu } from './FileMenu.tsx';
import { remove } from './removing.ts';
import { roomOf, useRoom } from './room.ts';
import { type ThingsKey, thingsOf } from './sections.ts';
import { ThingsTable } from './ThingsTable.tsx';
import { useSectionWords, useWords } from './words/useWords.ts';

/** What a section needs of others before it can have anything. */
const NEEDS: Partial<Record<ThingsKey, 'needs-first' | 'needs-point'>> = {
  pointsOfContact: 'needs-first',
  templates: 'needs-point',
};

/** The things of a section: a table to search and sort, or what the section is for. */
export function Things({ section }: { section: ThingsKey }) {
  const words = useSectionWords();
  const studio = useStudio();
  const things = useDocument((state) => thingsOf(state.project.workspace, section));
  const search = useRef<HTMLInputElement>(null);
  const count = Object.keys(things).length;
  return (
    <section
      className="workspace-things"
      aria-label={words.section(section, 'title')}
      {...useKeys(section, search)}
    >
      <div className="workspace-head">
        <h2>{words.section(section, 'title')}</h2>
        {count > 0 && <Search inputRef={search} />}
        {count > 0 && <AddButton section={section} isFirst={false} />}
        {section === 'templates' && <ImportButton />}
        <FileMenu />
      </div>
      {count > 0 ? (
        <ThingsTable section={section} things={things} />
      ) : (
        <Empty section={section} canAdd={newThing(studio, section, '') !== undefined} />
      )}
    </section>
  );
}

function Search({ inputRef }: { inputRef: React.RefObject<HTMLInputElement | null> }) {
  const t = useWords();
  const room = roomOf(useStudio());
  const search = useRoom((state) => state.search);
  return (
    <div className="workspace-search">
      <SearchField
        label={t('search')}
        value={search}
        onChange={(value) => room.getState().set({ search: value })}
        inputRef={inputRef}
      />
    </div>
  );
}

function AddButton({ section, isFirst }: { section: ThingsKey; isFirst: boolean }) {
  const words = useSectionWords();
  const studio = useStudio();
  const one = words.section(section, 'one');
  // What else must exist first is part of the project: a change of it is asked about anew.
  useDocument((state) => state.project);
  const canAdd = newThing(studio, section, one) !== undefined;
  return (
    <Button
      variant={isFirst && canAdd ? 'primary' : 'default'}
      icon={Plus}
      isDisabled={!canAdd}
      onPress={() => add(studio, section, one)}
    >
      {words.section(section, 'add')}
    </Button>
  );
}

/** Templates come from the channel's owner more often than they are written here. */
function ImportButton() {
  const t = useWords();
  const room = roomOf(useStudio());
  return (
    <Button icon={LayoutTemplate} onPress={() => room.getState().set({ importing: true, thing: null })}>
      {t('import-templates')}
    </Button>
  );
}

function Empty({ section, canAdd }: { section: ThingsKey; canAdd: boolean }) {
  const t = useWords();
  const words = useSectionWords();
  const need = NEEDS[section];
  const about = words.section(section, 'about');
  return (
    <EmptyState title={words.section(section, 'title')} action={<AddButton section={section} isFirst />}>
      {!canAdd && need ? `${about} ${t(need)}` : about}
    </EmptyState>
  );
}

/** Delete and Ctrl+D on the table do as their buttons; typing searches. */
function useKeys(section: ThingsKey, search: React.RefObject<HTMLInputElement | null>) {
  const studio = useStudio();
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || !event.target.closest('[role="grid"]')) return;
    // The line that has the keyboard, chosen or not.
    const id = event.target.closest<HTMLElement>('[role="row"]')?.dataset['key'];
    const act =
      (id === undefined ? undefined : actOf(event, id)) ??
      (isTyped(event) ? () => type(event.key) : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const type = (sign: string) => {
    const room = roomOf(studio).getState();
    room.set({ search: room.search + sign });
    search.current?.focus();
  };
  const actOf = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Delete') return () => remove(studio, section, id);
    return presses(event, 'mod+d') ? () => duplicate(studio, section, id) : undefined;
  };
  return { onKeyDownCapture: press };
}

/** A sign that is written, not a key that does something. */
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
