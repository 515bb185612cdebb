import { useSession, useStudio } from '#src/app/hooks.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import type { Kin } from './shared.ts';

/** How many there are of each type. */
export function Kinds({ kin }: { kin: readonly Kin[] }) {
  const { icons } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  return (
    <ul className="inspector-kinds">
      {kin.map(({ definition, nodes }) => (
        <li key={definition.type}>
          <NodeIcon url={icons[definition.type]} group={definition.group} size="small" />
          {definition.labels[language].title}
          <span className="inspector-kind-count">{nodes.length}</span>
        </li>
      ))}
    </ul>
  );
}
