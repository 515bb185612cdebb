import type { Script, Workspace } from '#runtime/index.ts';
import type { Given } from '#runtime/scenario.ts';
import type { Studio } from '#src/app/studio.ts';
import { scriptsOf } from './centre.ts';

let last: { given: Given; workspace: Workspace; scripts: readonly Script[] } | undefined;

/** What scenarios are played with here, beside the worker: the same object for as long as nothing of it changes. */
export function givenOf(studio: Studio): Given {
  const { project } = studio.document.getState();
  const { workspace } = project;
  const scripts = scriptsOf(studio, project);
  const isStill =
    last?.workspace === workspace &&
    last.given.nodes === studio.nodes &&
    last.scripts.length === scripts.length &&
    last.scripts.every((script, index) => script === scripts[index]);
  if (isStill && last) return last.given;
  const { nodes, channels } = studio;
  const given = {
    ...{ nodes, channels, workspace },
    scripts: new Map(scripts.map((script) => [script.id, script])),
  };
  last = { given, workspace, scripts };
  return given;
}
