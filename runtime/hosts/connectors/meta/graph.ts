import { z } from 'zod';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { Sent } from '../../contract/outgoing.ts';
import { type Judging, judge, type ProviderError } from '../judge.ts';
import type { Wire, WireRequest } from '../wire.ts';

/** Where the Graph API is, and who asks. */
export interface Graph {
  wire: Wire;
  /** With the version, without a slash at the end. */
  root: string;
  token: string;
}

export const bearer = ({ token }: Graph): Record<string, string> => ({ authorization: `Bearer ${token}` });

export const postJson = (graph: Graph, path: string, body: Json): WireRequest => ({
  method: 'POST',
  url: `${graph.root}/${path}`,
  headers: { ...bearer(graph), 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Posts a message, and tells what became of it. */
export const postMessage = async (
  graph: Graph,
  judging: Judging,
  { path, body, key }: { path: string; body: Json; key: string },
): Promise<Sent> => judge(judging, await graph.wire.ask(postJson(graph, path, body)), key);

const graphError = z.object({
  error: z.object({
    code: z.number(),
    message: z.string().default(''),
    is_transient: z.boolean().default(false),
  }),
});

/**
 * The error of an answer. Its message begins with the code, which is told beside it.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
 */
export function graphErrorOf(said: JsonObject): ProviderError | undefined {
  const { data } = graphError.safeParse(said);
  if (!data) return undefined;
  const { code, message, is_transient: transient } = data.error;
  return { code, title: message.replace(/^\(#\d+\) */, ''), transient };
}
