import { useState } from 'react';
import { nodes } from '#nodes/index.ts';
import { type Workspace, workspace } from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { emptyWorkspace, testStudio } from '#src/app/testing/studio.ts';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { roomOf } from '#src/workspace/room.ts';
import type { SectionKey } from '#src/workspace/sections.ts';
import Room from '#src/workspace/Workspace.tsx';

/** A workspace with a little of everything, and some of it wrong. */
export const small: Workspace = workspace.parse({
  ...emptyWorkspace,
  languages: { fallback: ['en', 'nl'], byCallingCode: { 31: 'nl' } },
  skills: { care: { name: 'care', description: 'Questions of customers' }, repairs: { name: 'repairs' } },
  agents: {
    ann: { name: 'Ann Bakker', skills: { care: 1, repairs: 12 } },
    bob: { name: 'Bob', skills: { juggling: 3 }, active: false },
  },
  roles: { clerk: { name: 'Clerk', permissions: ['skills-view'], channels: { sms: ['view', 'reply'] } } },
  hours: {
    shop: {
      name: 'Shop',
      timeZone: 'Europe/Amsterdam',
      week: {
        mon: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '17:00' },
        ],
      },
      holidays: [{ name: 'New Year', date: '2027-01-01' }],
      overrides: [{ branch: 'weather' }],
    },
  },
  sla: { firstResponse: { hours: 1 }, solution: { days: 2 } },
  templates: {
    reminder: {
      name: 'reminder',
      pointsOfContact: ['gone'],
      category: 'UTILITY',
      languages: {
        en: {
          status: 'REJECTED',
          quality: 'RED',
          header: { kind: 'text', text: 'Your appointment' },
          body: 'Dear {{1}}, see you at {{2}}.',
          examples: ['Sanne'],
          footer: 'The shop',
          buttons: [{ kind: 'quick-reply', text: 'I’ll be there' }],
        },
      },
    },
  },
});

/** So many agents, each with a skill. */
export const crowd = (count: number): Workspace => ({
  ...small,
  agents: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `agent-${index}`,
      { ...small.agents['ann']!, name: `Agent ${index + 1}`, skills: { care: 1 + (index % 20) } },
    ]),
  ),
});

interface StageProps {
  space: Workspace;
  section: SectionKey;
  thing?: string;
  /** Without any flow, nothing can be a script. */
  hasFlows?: boolean;
}

/** The room, with a section and a thing of it open. */
export function Stage({ space, section, thing, hasFlows = true }: StageProps) {
  const [studio] = useState(() => {
    const made = hasFlows ? testStudio(undefined, space) : studioWith(nodes, space, []);
    made.session.getState().set({ place: 'workspace' });
    roomOf(made).getState().openSection(section);
    if (thing !== undefined) roomOf(made).getState().openThing(thing);
    return made;
  });
  return (
    <StudioContext value={studio}>
      <WordsProvider language={studio.session.getState().uiLanguage}>
        <main style={{ display: 'flex', height: 700, marginInline: -16 }}>
          <Room />
        </main>
      </WordsProvider>
    </StudioContext>
  );
}
