import { useMemo, useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useLooking } from './looking.ts';
import { type Folder, foldersWith, type Row } from './rows.ts';
import { useRuns } from './runs.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './words/useWords.ts';

/** More are shown when asked for. */
const SHOWN_FIRST = 200;

/** Scenarios by folder; choosing one shows how it went. */
export function ScenarioList() {
  const t = useWords();
  const { session } = useStudio();
  const folders = useFolders();
  const chosen = useSession((state) => state.scenario);
  const [most, setMost] = useState(SHOWN_FIRST);
  const count = folders.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0)
    return (
      <div className="scenarios-list">
        <EmptyState title={t('none-found')} />
      </div>
    );
  const choose = (id: string | undefined) => session.getState().set({ scenario: id ?? null });
  return (
    <div className="scenarios-list">
      <GridList
        aria-label={t('list')}
        className="scenarios-grid"
        selectionMode="single"
        disallowEmptySelection
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => keys !== 'all' && choose([...keys].map(String)[0])}
      >
        {first(folders, most).map(({ name, rows }) => (
          <GridListSection key={name} id={`folder ${name}`}>
            <GridListHeader className="scenarios-folder">{name || t('no-folder')}</GridListHeader>
            {rows.map((row) => (
              <Line key={row.scenario.id} {...row} />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {count > most && (
        <Button onPress={() => setMost(most + SHOWN_FIRST)}>
          {t('more', { count: Math.min(SHOWN_FIRST, count - most) })}
        </Button>
      )}
    </div>
  );
}

function Line({ scenario: { id, name, tags }, state }: Row) {
  const t = useWords();
  return (
    <GridListItem id={id} className="scenarios-item" textValue={`${name}, ${t(state)}`}>
      <StateIcon state={state} />
      <span className="scenarios-name">{name}</span>
      <span className="scenarios-tags">{tags.map((tag) => `#${tag}`).join(' ')}</span>
    </GridListItem>
  );
}

function useFolders(): readonly Folder[] {
  const scenarios = useDocument(({ project }) => scenariosOf(project));
  const flowId = useSession((state) => state.flowId);
  const { scope, query } = useLooking((state) => state);
  const judged = useRuns((state) => state.judged);
  const running = useRuns((state) => state.running);
  return useMemo(() => {
    const wanted = { script: scope === 'flow' ? flowId : null, query };
    return foldersWith(Object.values(scenarios), wanted, { judged, running });
  }, [scenarios, flowId, scope, query, judged, running]);
}

/** The first so many rows, with their folders. */
function first(folders: readonly Folder[], most: number): Folder[] {
  let room = most;
  return folders.flatMap(({ name, rows }) => {
    const shown = rows.slice(0, Math.max(room, 0));
    room -= shown.length;
    return shown.length > 0 ? [{ name, rows: shown }] : [];
  });
}
