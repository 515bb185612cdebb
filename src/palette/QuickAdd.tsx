import { useTranslations } from 'use-intl';
import { type AnyNode, hasInput, type Naming, nodeName, portName } from '#runtime/index.ts';
import { fitsOnEdge } from '#src/app/free-port.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import type { AddingPlace } from '#src/app/session.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Picker } from '#src/ui/Picker.tsx';
import { useAdd } from './useAdd.ts';

const WIDTH = 280;
const TOP = 80;

/** The node types that can go to a place, in a list with search: at the place, else over the canvas. */
export function QuickAdd() {
  const studio = useStudio();
  const { session, nodes } = studio;
  const place = useSession((state) => state.adding);
  const adding = useAdd();
  const close = () => {
    const { surface, set } = session.getState();
    // The picker would give the keyboard back to a handle or an edge, which cannot take it.
    if (place?.at && surface) backToCanvas(studio);
    set({ adding: null });
  };
  const pick = (type: string) => {
    const definition = nodes.get(type);
    session.getState().set({ adding: null });
    if (definition && place) adding.to(definition, place);
  };
  return (
    <>
      <p className="ui-hidden" role="status">
        {adding.said}
      </p>
      {place && <Choices place={place} onPick={pick} onClose={close} />}
    </>
  );
}

interface ChoicesProps {
  place: AddingPlace;
  onPick: (type: string) => void;
  onClose: () => void;
}

function Choices({ place, onPick, onClose }: ChoicesProps) {
  const t = useTranslations('palette');
  const { session, nodes, icons } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const label = useLabel(place);
  const bounds = session.getState().surface?.bounds();
  if (!bounds) return null;
  const at = place.at ?? { x: bounds.left + (bounds.width - WIDTH) / 2, y: bounds.top + TOP };
  return (
    <Picker
      label={label}
      search={t('search')}
      at={at}
      options={[...nodes.values()]
        .filter((definition) => canGo(definition, place))
        .map(({ type, group, labels }) => ({
          id: type,
          label: labels[language].title,
          names: labels[language].search ?? [],
          words: labels[language].summary,
          icon: <NodeIcon url={icons[type]} group={group} size="small" />,
        }))}
      onPick={onPick}
      onClose={onClose}
    />
  );
}

/** Only what can be connected there. */
function canGo(definition: AnyNode, { on, from, to }: AddingPlace): boolean {
  if (on) return fitsOnEdge(definition);
  if (from) return hasInput(definition);
  return to === undefined || definition.handles !== undefined || definition.entry || fitsOnEdge(definition);
}

function useLabel({ on, from }: AddingPlace): string {
  const t = useTranslations('palette');
  const { nodes } = useStudio();
  const flow = useFlow();
  const language = useSession((state) => state.uiLanguage);
  const edge = on ?? from;
  if (!edge || !flow) return t('quick-add');
  const naming: Naming = { nodes, flow, language };
  const names = { port: portName(edge.port, edge.from, naming), title: nodeName(edge.from, naming) };
  return on ? t('add-on', names) : t('add-behind', names);
}
