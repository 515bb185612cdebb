import { z } from 'zod';
import type { Capabilities } from '../../../model/channel.ts';
import type { FileStore, StoredFile } from '../files.ts';
import { jsonOf } from '../json.ts';
import { bytesMaxOf } from '../media-limits.ts';
import { bearer, type Graph } from '../meta/graph.ts';

export interface MediaSetup {
  graph: Graph;
  files: FileStore;
  channel: string;
  capabilities: Capabilities;
  /** Hosts that files are fetched from. */
  hosts: readonly string[];
}

/** Why a file is not here. */
export type Missing = 'not-found' | 'wrong-type' | 'wrong-host' | 'too-large' | 'altered' | 'broken-off';

const about = z.object({
  url: z.url({ protocol: /^https?$/ }),
  mime_type: z.string(),
  sha256: z.string().optional(),
  file_size: z.number().optional(),
});

/**
 * A customer's file by its id: asked of the Graph API where it is and what it must come to, then fetched. The address
 * lives for minutes, the id for days.
 */
export async function fetchMedia(setup: MediaSetup, id: string): Promise<StoredFile | Missing> {
  const { graph, files, channel, capabilities, hosts } = setup;
  const known = await files.find(channel, id);
  if (known) return known;
  const found = await describe(graph, id);
  if (!found) return 'not-found';
  const max = bytesMaxOf(capabilities, found.mime_type);
  if (max === undefined) return 'wrong-type';
  if ((found.file_size ?? 0) > max) return 'too-large';
  if (!hosts.includes(new URL(found.url).hostname)) return 'wrong-host';
  return download(setup, id, { url: found.url, mimeType: found.mime_type, sha256: found.sha256, max });
}

async function describe(graph: Graph, id: string): Promise<z.output<typeof about> | undefined> {
  const url = `${graph.root}/${encodeURIComponent(id)}`;
  const answer = await graph.wire.ask({ method: 'GET', url, headers: bearer(graph) });
  if (answer.is !== 'answered' || answer.status !== 200) return undefined;
  return about.safeParse(jsonOf(answer.body)).data;
}

interface Download {
  url: string;
  mimeType: string;
  sha256: string | undefined;
  max: number;
}

async function download(
  setup: MediaSetup,
  id: string,
  { url, ...offer }: Download,
): Promise<StoredFile | Missing> {
  try {
    const stream = await setup.graph.wire.stream(url, bearer(setup.graph));
    if (!stream) return 'not-found';
    const kept = await setup.files.keep(setup.channel, id, offer, stream.bytes);
    return kept.is === 'kept' ? kept.file : kept.is;
  } catch {
    return 'broken-off';
  }
}
