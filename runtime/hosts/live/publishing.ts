import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { readFlow } from '../../compile/1-read/flow.ts';
import { FILE_BYTES_MAX } from '../../compile/1-read/json.ts';
import { writeScript } from '../../compile/3-emit/write.ts';
import { compile } from '../../compile/index.ts';
import type { ChannelRegistry } from '../../define/channel.ts';
import type { NodeRegistry } from '../../define/node.ts';
import { id } from '../../model/ids.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { Host } from '../contract/host.ts';
import type { HostUser } from '../contract/user.ts';
import type { Around } from '../server/around.ts';
import { needs } from '../server/needs.ts';
import { Refusal } from '../server/refusal.ts';
import { read } from './asks.ts';

/** What flows are compiled with. */
export interface Tools {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
}

/** A file in a request, with the quotes of JSON around it and before them: as texts, twice the size at most. */
export const BODY_BYTES_MAX = 2 * FILE_BYTES_MAX;

const text = z.string().max(FILE_BYTES_MAX);
const revision = z.string().regex(/^sha256-[0-9a-f]{64}$/);
const publication = z.strictObject({ script: text, share: z.number().int().min(1).max(100) });
const ofScript = z.strictObject({ script: id });
const ofRevision = z.strictObject({ script: id, revision });

/** What a flow would be here: its script, when nothing is in the way, and every problem. */
export interface CheckedHere {
  problems: readonly Problem[];
  script?: string;
}

/** Compiles a flow against what the host has: its workspace, and the scripts that can be called. */
async function checkHere(host: Host, { nodes, channels }: Tools, flow: string): Promise<CheckedHere> {
  const drawn = readFlow(flow);
  if (drawn.problems) return { problems: drawn.problems };
  const known = (await host.revisions()).map(({ script }) => script);
  const scripts = new Set([...known, drawn.value.id]);
  const { script, problems } = compile(drawn.value, {
    nodes,
    channels,
    workspace: host.workspace(),
    scripts,
  });
  return { problems, ...(script && !hasErrors(problems) ? { script: writeScript(script) } : {}) };
}

/** Behind a `preHandler` nobody is a stranger. */
const nameOf = (user: HostUser | null): string => user?.id ?? '';

/** Revisions, how they come and go, and the workspace: for who publishes. */
export const publishRoutes =
  ({ host }: Pick<Around, 'host'>, tools: Tools): FastifyPluginAsync =>
  async (app) => {
    const preHandler = needs('publish');
    const takes = { preHandler, bodyLimit: BODY_BYTES_MAX };
    const flow = z.strictObject({ flow: z.looseObject({}) });
    const given = z.strictObject({ workspace: text });
    app.get('/api/revisions', { preHandler }, async () => ({ revisions: await host.revisions() }));
    app.get('/api/revisions/:script/:revision', { preHandler }, async ({ params }) => {
      const asked = read(ofRevision, params);
      const found = await host.script(asked.script, asked.revision);
      if (!found) throw new Refusal(404, 'live.no-revision');
      return { script: writeScript(found) };
    });
    app.post('/api/revisions/:script/rollback', { preHandler }, async ({ params, body, user }) => {
      const to = read(z.strictObject({ revision }), body).revision;
      return { problems: await host.rollBack(read(ofScript, params).script, to, nameOf(user)) };
    });
    app.post('/api/publications', takes, async ({ body, user }) => ({
      problems: await host.publish({ ...read(publication, body), by: nameOf(user) }),
    }));
    app.post('/api/check', takes, async ({ body }) =>
      checkHere(host, tools, JSON.stringify(read(flow, body).flow)),
    );
    app.get('/api/workspace', { preHandler }, async () => host.workspace());
    app.post('/api/workspace', takes, async ({ body, user }) => ({
      problems: await host.publishWorkspace(read(given, body).workspace, nameOf(user)),
    }));
  };
