import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import { Picker } from '#src/ui/Picker.tsx';
import type { AskedProps } from './question.ts';
import { outlineRoom } from './state.ts';
import { titleOf } from './titles.ts';

/** Which way out of the node is to lead elsewhere. Nobody is asked where there is one. */
export function PortPicker({ flow, lines, at, close, node }: AskedProps & { node: string }) {
  const t = useTranslations('outline');
  const studio = useStudio();
  const ports = lines.drawn.get(node)?.ports ?? [];
  const [first, second] = ports;
  const isOne = first !== undefined && second === undefined;
  const title = titleOf(lines, node);
  useEffect(() => {
    const { set } = outlineRoom(studio).getState();
    if (isOne) set({ asking: { what: 'target', node, port: first.id } });
    else if (!first) set({ asking: null, said: t('said-no-port', { title }) });
  }, [studio, t, node, title, first, isOne]);
  if (!first || isOne) return null;
  const ledTo = (port: string) => {
    const to = targetOf(flow, node, port);
    return to === undefined
      ? t('leads-nowhere')
      : t('leads-to', { number: lines.numbers.get(to) ?? '', title: titleOf(lines, to) });
  };
  return (
    <Picker
      key="port"
      label={t('choose-port', { title })}
      at={at}
      options={ports.map(({ id, label }) => ({ id, label, description: ledTo(id) }))}
      onPick={(port) =>
        outlineRoom(studio)
          .getState()
          .set({ asking: { what: 'target', node, port } })
      }
      onClose={close}
    />
  );
}
