import { loadOf } from '../acd/hindrance.ts';
import { standingOf } from '../acd/standing.ts';
import { agentOf } from '../acd/state.ts';
import type { DeskSource } from './source.ts';
import type { DeskView } from './view.ts';

/** Where a contact can be handed to: every queue with how it stands, every other agent with how they do. */
export function targetsOf({ centre, acd, now }: DeskSource, self: string): DeskView['targets'] {
  const { skills, agents } = centre.workspace;
  return {
    skills: Object.entries(skills).map(([id, { name, mediaType }]) => {
      const channel = [...centre.channels.values()].find((one) => one.mediaType === mediaType)?.channel ?? '';
      const { waiting, available } = standingOf(acd, centre, id, channel, now);
      return { id, name, waiting, available };
    }),
    agents: Object.entries(agents)
      .filter(([id, { active }]) => active && id !== self)
      .map(([id, { name, capacity }]) => {
        const state = agentOf(acd, id);
        return {
          id,
          name,
          state: state?.state ?? 'offline',
          load: { held: state ? loadOf(state) : 0, capacity },
        };
      }),
  };
}
