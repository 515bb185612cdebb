import { nodes } from '#nodes/index.ts';
import { type Flow, type Read, readFlow, readWorkspace, type UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import reminder from '../../examples/bicycle-shop/reminder.flow.json?raw';
import support from '../../examples/bicycle-shop/support.flow.json?raw';
import workspace from '../../examples/bicycle-shop/workspace.json?raw';

function contentOf<T>({ value, problems }: Read<T>): T {
  if (problems) throw new Error(JSON.stringify(problems));
  return value;
}

export const exampleWorkspace = contentOf(readWorkspace(workspace));

/** Tuesday morning: the shop is open. */
export const OPEN = Date.parse('2026-11-24T09:00:00Z');

/** The example with one of its flows open. */
export function exampleStudio(open: 'support' | 'reminder' = 'support', language: UiLanguage = 'en'): Studio {
  const flows: Flow[] = [support, reminder].map((text) => contentOf(readFlow(text)));
  const studio = studioWith(nodes, exampleWorkspace, flows, open);
  studio.session.getState().set({ uiLanguage: language });
  return studio;
}
