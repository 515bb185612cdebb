import type { HttpAnswer } from '../centre/answer.ts';
import { link } from '../interpret/link.ts';
import type { Program } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Hours } from '../model/hours.ts';
import { SECOND } from '../model/instant.ts';
import type { CannedAnswer, ScenarioSetting } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import { isLike } from './like.ts';
import type { SimulationSetup } from './world.ts';

/** Everything is as the workspace says, and nobody answers a request. */
export const AS_IT_IS: ScenarioSetting = { hours: {}, answers: [] };

type Wanted = ScenarioSetting['hours'][string];

/** The setup under a setting. Scripts are linked anew only where hours are otherwise than they were. */
export function arrange(setup: SimulationSetup, { hours, answers }: ScenarioSetting): SimulationSetup {
  const respond = (request: EffectOf<'http.request'>, contact: Contact) => {
    const found = answers.find((answer) => fits(answer, request, contact));
    return found ? answerOf(found) : setup.respond?.(request, contact);
  };
  return { ...withHours(setup, hours), ...(answers.length > 0 ? { respond } : {}) };
}

function fits(
  { request }: CannedAnswer,
  { method, url }: EffectOf<'http.request'>,
  { step }: Contact,
): boolean {
  return (
    (request.method === undefined || request.method === method) &&
    (request.node === undefined || request.node === step) &&
    (request.url === undefined || isLike(request.url, url))
  );
}

const answerOf = ({ request: _, after, status, body, error }: CannedAnswer): HttpAnswer => ({
  after: Math.round(after * SECOND),
  ...(status === undefined ? {} : { status }),
  ...(body === undefined ? {} : { body }),
  ...(error === undefined ? {} : { error }),
});

function withHours(setup: SimulationSetup, wanted: ScenarioSetting['hours']): SimulationSetup {
  const { universe, programs } = setup;
  const workspace = overridden(universe.workspace, wanted);
  if (workspace === universe.workspace) return setup;
  const changed = { ...universe, workspace };
  const relinked = [...programs].map(([id, { script }]): [string, Program] => [id, link(script, changed)]);
  return { ...setup, universe: changed, programs: new Map(relinked) };
}

/** The workspace with these hours otherwise; the same when they are not. Hours that it does not have are passed over. */
export function overridden(workspace: Workspace, wanted: ScenarioSetting['hours']): Workspace {
  const known = Object.entries(wanted).filter(([id]) => Object.hasOwn(workspace.hours, id));
  if (known.length === 0) return workspace;
  const hours = { ...workspace.hours };
  for (const [id, how] of known) {
    const own = hours[id];
    if (own) hours[id] = otherwise(own, how);
  }
  return { ...workspace, hours };
}

/** The workspace with all its hours open, or all closed, at any time. */
export const everyHour = (workspace: Workspace, how: 'open' | 'closed'): Workspace =>
  overridden(workspace, Object.fromEntries(Object.keys(workspace.hours).map((id) => [id, how])));

function otherwise(own: Hours, how: Wanted): Hours {
  if (how !== 'open' && how !== 'closed') return { ...own, overrides: [{ branch: how }] };
  const day = how === 'open' ? [{ from: '00:00', to: '24:00' }] : [];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  return { ...own, week, holidays: [], overrides: [] };
}
