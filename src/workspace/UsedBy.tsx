import { useDeferredValue, useMemo } from 'react';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { goToFlows } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { roomOf } from './room.ts';
import type { ThingsKey } from './sections.ts';
import { sayUse, type Use, usesOf } from './uses.ts';
import { useWords } from './words/useWords.ts';

/** The sections whose things nothing refers to. */
const NEVER_USED: readonly ThingsKey[] = ['customers', 'customComponents', 'customerFields'];

/** All that refers to a thing, each a way to there. */
export function UsedBy({ section, id }: { section: ThingsKey; id: string }) {
  const t = useWords();
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  // While one types in the form, this follows a moment later.
  const project = useDeferredValue(useDocument((state) => state.project));
  const uses = useMemo(() => usesOf(project, studio.nodes, section, id), [project, studio, section, id]);
  if (NEVER_USED.includes(section)) return null;
  return (
    <section className="workspace-editor" aria-label={t('used-by')}>
      <h3 className="ui-label">{t('used-by')}</h3>
      {uses.length === 0 && <p className="workspace-muted">{t('used-nowhere')}</p>}
      <ul className="workspace-uses">
        {uses.map((use) => (
          <li key={keyOf(use)}>
            <Button variant="quiet" onPress={() => goTo(studio, use)}>
              {sayUse(use, studio.nodes, language)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (use: Use): string =>
  use.at === 'flow' ? `${use.flow} ${use.node}` : `${use.place.section}.${use.place.id ?? ''}`;

function goTo(studio: Studio, use: Use): void {
  if (use.at === 'workspace') {
    const room = roomOf(studio).getState();
    room.openSection(use.place.section);
    if (use.place.id !== null) room.reveal(use.place.id);
    return;
  }
  goToFlows(studio);
  const { openFlow, reveal } = studio.session.getState();
  openFlow(use.flow);
  reveal(use.node);
}
