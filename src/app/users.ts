import { usesOf } from '#runtime/index.ts';
import { speakIn } from '#src/i18n/speak.ts';
import type { SessionNotice } from './session.ts';
import type { Studio } from './studio.ts';

/** The flows, points of contact and scenarios that use a flow, as sentences. */
export function usersOf({ document, nodes, session }: Studio, script: string): string[] {
  const { workspace, flows, scenarios = {} } = document.getState().project;
  const { uiLanguage } = session.getState();
  const t = speakIn('users', uiLanguage);
  const { points, calls } = usesOf(script, { workspace, flows: Object.values(flows), nodes });
  return [
    ...points.map(({ name }) => t('used-by-point', { name })),
    ...Object.values(scenarios).flatMap((one) =>
      one.script === script ? [t('used-by-scenario', { name: one.name })] : [],
    ),
    ...calls.map(({ flow, node: { title, type } }) =>
      t('used-by-flow', {
        flow: flow.name,
        node: title ?? nodes.get(type)?.labels[uiLanguage].title ?? type,
      }),
    ),
  ];
}

/** Says who uses the open flow. */
export function tellUsers(studio: Studio): void {
  const { flowId, uiLanguage, set } = studio.session.getState();
  const t = speakIn('users', uiLanguage);
  const users = usersOf(studio, flowId);
  const name = studio.document.getState().project.flows[flowId]?.name ?? flowId;
  set({
    notice: {
      title: t(users.length > 0 ? 'used' : 'unused', { name }),
      lines: users.length > 0 ? users : [t('unused-help')],
      tone: 'neutral',
    },
  });
}

/** A flow that has just been taken away, and who used it, as sentences. */
interface Former {
  id: string;
  name: string;
  users: readonly string[];
}

/** Says who used a flow that is gone, and offers it back, until it is back; nothing when nobody used it. */
export function tellFormerUsers({ document, session }: Studio, { id, name, users }: Former): void {
  if (users.length === 0) return;
  const t = speakIn('users', session.getState().uiLanguage);
  const notice: SessionNotice = {
    title: t('still-used', { name }),
    lines: [t('still-used-help'), ...users],
    tone: 'warning',
    actions: [{ label: t('back'), run: () => document.getState().undo() }],
  };
  session.getState().set({ notice });
  const stop = document.subscribe(({ project }) => {
    if (!Object.hasOwn(project.flows, id)) return;
    stop();
    if (session.getState().notice === notice) session.getState().set({ notice: null });
  });
}
