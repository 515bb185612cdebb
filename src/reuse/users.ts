import type { Studio } from '#src/app/studio.ts';
import { scriptOf } from '#src/app/trail.ts';
import { speak } from './speak.ts';

/** The flows and points of contact that use a flow, as sentences. */
export function usersOf({ document, nodes, session }: Studio, script: string): string[] {
  const { project } = document.getState();
  const { uiLanguage } = session.getState();
  const t = speak(uiLanguage);
  const flows = Object.values(project.flows).flatMap((flow) =>
    Object.entries(flow.nodes)
      .filter(([id]) => scriptOf(flow, id, nodes) === script)
      .map(([, { title, type }]) =>
        t('used-by-flow', {
          flow: flow.name,
          node: title ?? nodes.get(type)?.labels[uiLanguage].title ?? type,
        }),
      ),
  );
  const points = Object.values(project.workspace.pointsOfContact)
    .filter(({ defaultScript }) => defaultScript === script)
    .map(({ name }) => t('used-by-point', { name }));
  return [...points, ...flows];
}

/** Says who uses the open flow. */
export function tellUsers(studio: Studio): void {
  const { flowId, uiLanguage, set } = studio.session.getState();
  const t = speak(uiLanguage);
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
