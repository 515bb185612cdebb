import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type FlowNode, scriptOf, usesOf } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Button } from '#src/ui/Button.tsx';
import { Tooltip } from '#src/ui/Tooltip.tsx';

interface Props {
  node: FlowNode;
  /** What can be done with the script of a node. */
  commands: readonly Command[];
}

/** Of a node that runs a script: the way there, and in how many places it is used. */
export function ScriptBar({ node, commands }: Props) {
  const t = useTranslations('inspector');
  const say = useSay();
  const studio = useStudio();
  // What can be done depends on these.
  useSession((state) => state.selection);
  const uses = useUses(scriptOf(node, studio.nodes));
  const able = commands.filter((command) => command.when(studio));
  if (uses === undefined || able.length === 0) return null;
  return (
    <div className="inspector-script">
      {able.map(({ id, words, icon, shortcut, run }) => (
        <Tooltip key={id} text={say(words)} {...(shortcut ? { shortcut: shownKeys(shortcut) } : {})}>
          <Button {...(icon ? { icon } : {})} onPress={() => run(studio)}>
            {say(words)}
          </Button>
        </Tooltip>
      ))}
      {uses > 0 && <span className="ui-help">{t('script-uses', { count: uses })}</span>}
    </div>
  );
}

/** By how many nodes and points of contact a script is used; undefined without one. Counted after what is typed is shown. */
function useUses(script: string | undefined): number | undefined {
  const { nodes } = useStudio();
  const { workspace, flows } = useDeferredValue(useDocument((state) => state.project));
  return useMemo(() => {
    if (script === undefined) return undefined;
    const { points, calls } = usesOf(script, { workspace, flows: Object.values(flows), nodes });
    return points.length + calls.length;
  }, [script, workspace, flows, nodes]);
}
