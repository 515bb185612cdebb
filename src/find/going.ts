import { activeFlow, type Studio } from '#src/app/studio.ts';
import type { Hit } from '#src/document/search/search.ts';
import { resultsOf } from './results.ts';
import { findRoom } from './state.ts';

/** What of a node is shown for a hit: its title is the first thing to see. */
const fieldOf = ({ line }: Hit): string | undefined => (line.type ? line.path : undefined);

/** Shows a hit, in its flow. The keyboard goes into its field, or stays where it is. */
export function goTo(studio: Studio, hit: Hit, keyboard: 'goes' | 'stays' = 'goes'): void {
  const { session } = studio;
  findRoom(studio).getState().set({ current: hit.key });
  if (session.getState().flowId !== hit.flow) session.getState().openFlow(hit.flow);
  session.getState().set({ place: 'flows' });
  const { select, reveal, surface } = session.getState();
  const { kind, id } = hit.thing;
  if (kind === 'node' && keyboard === 'goes') reveal(id, fieldOf(hit));
  else if (kind === 'node') showNodes(studio, [id]);
  else if (kind === 'group') showNodes(studio, activeFlow(studio)?.groups?.[id]?.nodes ?? []);
  else if (kind === 'note') {
    select([], [id]);
    surface?.show([`note:${id}`]);
  }
}

function showNodes({ session }: Studio, ids: readonly string[]): void {
  session.getState().select(ids);
  session.getState().surface?.show(ids);
}

/** Shows the hit so many further on than the last one, around the end. */
export function step(studio: Studio, by: 1 | -1, keyboard: 'goes' | 'stays'): void {
  const { hits } = resultsOf(studio);
  const { current } = findRoom(studio).getState();
  const at = hits.findIndex(({ key }) => key === current);
  const start = at === -1 && by === -1 ? 0 : at;
  const hit = hits[(start + by + hits.length) % hits.length];
  if (hit) goTo(studio, hit, keyboard);
}
