import type { ReactNode } from 'react';
import { icons } from '#nodes/icons.ts';
import { nodes } from '#nodes/index.ts';
import {
  type Flow,
  type NodeRegistry,
  type Read,
  readFlow,
  readWorkspace,
  type UiLanguage,
} from '#runtime/index.ts';
import { StudioContext } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import instagram from '../../examples/bicycle-shop/instagram-question.flow.json?raw';
import reminder from '../../examples/bicycle-shop/reminder.flow.json?raw';
import support from '../../examples/bicycle-shop/support.flow.json?raw';
import winBackText from '../../examples/bicycle-shop/win-back.flow.json?raw';
import workspaceText from '../../examples/bicycle-shop/workspace.json?raw';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

function contentOf<T>({ value, problems }: Read<T>): T {
  if (problems) throw new Error(JSON.stringify(problems));
  return value;
}

export const workspace = contentOf(readWorkspace(workspaceText));

/** The flows of the bicycle shop. */
export const flows: readonly Flow[] = [support, reminder, instagram].map((text) => contentOf(readFlow(text)));

/** The flow of the bicycle shop that widens a queue. */
export const winBack: Flow = contentOf(readFlow(winBackText));

/** A studio with these flows, the first of them open. */
export function studioFor(
  open: readonly Flow[],
  language: UiLanguage = 'en',
  registry: NodeRegistry = nodes,
): Studio {
  const studio = { ...studioWith(registry, workspace, open), icons };
  studio.session.getState().set({ uiLanguage: language, textLanguage: 'nl' });
  return studio;
}

const WIDTH = 344;

/** A part of the studio, in its words, as wide as the inspector unless told. */
export function Stage({
  studio,
  width = WIDTH,
  children,
}: {
  studio: Studio;
  width?: number;
  children: ReactNode;
}) {
  return (
    <StudioContext value={studio}>
      <WordsProvider language={studio.session.getState().uiLanguage}>
        <main style={{ width }}>{children}</main>
      </WordsProvider>
    </StudioContext>
  );
}
