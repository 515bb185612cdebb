import { type Graph, postJson } from '../meta/graph.ts';

/** Lets the customer see that a message came in. One that gets lost is not worth another try. */
export async function markRead(graph: Graph, account: string, message: string): Promise<void> {
  const body = { messaging_product: 'whatsapp', status: 'read', message_id: message };
  await graph.wire.ask(postJson(graph, `${encodeURIComponent(account)}/messages`, body));
}
