import { framesOf } from '../frames.ts';
import { shownContact } from '../store.ts';
import { useSimulator } from '../useSimulator.ts';
import type { Subject } from './watched.ts';

/** The contact that is looked at, as the script that runs for it sees it; undefined while there is none. */
export function useSubject(): Subject | undefined {
  const simulation = useSimulator((state) => state.simulation);
  const contact = useSimulator(shownContact);
  if (!simulation || !contact) return undefined;
  return { simulation, contact: contact.id, script: framesOf(contact).at(-1)?.script ?? contact.script };
}
