import { z } from 'zod';
import type { ChannelTemplates } from '../../../define/channel.ts';
import type { Json } from '../../../model/json.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { FetchedTemplates } from '../connector.ts';
import { jsonOf } from '../json.ts';
import { bearer, type Graph } from '../meta/graph.ts';

/** Templates of a page. */
const PAGE = 100;
/** Pages that are followed: an account has at most 6,000 templates. */
export const PAGES_MAX = 100;

const page = z.object({
  data: z.array(z.json()),
  paging: z
    .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
    .optional(),
});

/** All templates of an account of WhatsApp's, page by page; undefined when not all of them could be read. */
export async function listTemplates(graph: Graph, account: string): Promise<Json[] | undefined> {
  const all: Json[] = [];
  let after: string | undefined;
  for (let count = 0; count < PAGES_MAX; count += 1) {
    const found = await readPage(graph, account, after);
    if (!found) return undefined;
    all.push(...found.data);
    if (found.paging?.next === undefined) return all;
    after = found.paging.cursors?.after;
    if (after === undefined) return undefined;
  }
  return undefined;
}

/** By the cursor alone: the address of the next page has the token in it. */
async function readPage(graph: Graph, account: string, after: string | undefined) {
  const query = new URLSearchParams({ limit: String(PAGE), ...(after === undefined ? {} : { after }) });
  const url = `${graph.root}/${account}/message_templates?${query}`;
  const answer = await graph.wire.ask({ method: 'GET', url, headers: bearer(graph) });
  return answer.is === 'answered' && answer.status === 200
    ? page.safeParse(jsonOf(answer.body)).data
    : undefined;
}

/** Of each account: its templates, for the workspace's points of contact that belong to it. Accounts that cannot be read are left out. */
export async function fetchTemplates(
  graph: Graph,
  accounts: Readonly<Record<string, string>>,
  read: ChannelTemplates['import'],
  workspace: Workspace,
): Promise<FetchedTemplates[]> {
  const fetched: FetchedTemplates[] = [];
  for (const [businessAccount, account] of Object.entries(accounts)) {
    const pointsOfContact = Object.entries(workspace.pointsOfContact)
      .filter(([, point]) => point.businessAccount === businessAccount)
      .map(([id]) => id);
    const listed = pointsOfContact.length > 0 ? await listTemplates(graph, account) : undefined;
    if (listed) fetched.push({ ...read(listed, pointsOfContact), pointsOfContact });
  }
  return fetched;
}
