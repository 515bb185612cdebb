import { nodes } from '#nodes/index.ts';
import { clipOf } from '#src/document/edits/clip.ts';
import { type Snippet, snippetOf } from '#src/document/reuse/snippet.ts';
import { type Shelf, shelfCalled } from '#src/reuse/shelf.ts';
import { flows } from '../inspector/Stage.tsx';

/** The first nodes of a flow of the shop, under a name. */
export function part(flow: number, count: number, name: string, note = ''): Snippet {
  const from = flows[flow] ?? flows[0];
  if (!from) throw new Error('The shop has no flows.');
  const ids = Object.keys(from.nodes).slice(1, 1 + count);
  return snippetOf(clipOf(from, ids, nodes, new Map()), name, note);
}

export const OWN: readonly Snippet[] = [
  part(0, 4, 'Say when we are open', 'In three languages, with the hours of the workshop.'),
  part(1, 3, 'Ask for the order number'),
];

/** Words as long as they come in Dutch and French. */
export const LONG: readonly Snippet[] = [
  part(
    0,
    6,
    'Tevredenheidsonderzoek-na-reparatieafspraakherinneringsbericht voor zakelijke abonnementhouders',
    'Klanttevredenheidsvragenlijst met terugbelverzoekmogelijkheid, inclusief arbeidsongeschiktheidsverzekeringsdoorverwijzing.',
  ),
  part(
    2,
    5,
    'Réacheminement automatique des réclamations concernant les réapprovisionnements interdépartementaux',
    'Anticonstitutionnellement long, pour ceux qui ne répondent pas pendant les horaires d’ouverture exceptionnels.',
  ),
];

/** A shelf of this browser with just these on it. */
export async function shelfWith(name: string, snippets: readonly Snippet[]): Promise<Shelf> {
  const shelf = shelfCalled(`stories-${name}`);
  const { kept } = await shelf.all();
  await Promise.all(kept.map(({ id }) => shelf.remove(id)));
  await shelf.put(snippets.map((snippet, index) => ({ id: String(index), snippet })));
  return shelf;
}

/** One of a browser that keeps nothing. */
const refuse = () => Promise.reject(new Error('The operation is insecure.'));
export const closedShelf: Shelf = { all: refuse, put: refuse, remove: refuse };
