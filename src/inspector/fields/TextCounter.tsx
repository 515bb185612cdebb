import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { measureFixed, type TextLimit, textLimits } from '#runtime/index.ts';
import { useFlow, useStudio, useWorkspace } from '#src/app/hooks.ts';

/** From this part of the room on the counter is seen; before, only assistive technology is told. */
const NEARLY = 0.8;

/** How much of the strictest channel's room a text takes; nothing when no channel is known to reach the flow. */
export function TextCounter({ source, limit }: { source: string; limit: TextLimit }) {
  const t = useTranslations('inspector');
  const { nodes, channels } = useStudio();
  const workspace = useWorkspace();
  const flow = useFlow();
  const [strictest] = useMemo(
    () => (flow ? textLimits(flow, limit, { nodes, channels, workspace }) : []),
    [flow, limit, nodes, channels, workspace],
  );
  if (!strictest) return null;
  const { channel, max, unit } = strictest;
  const name = channels.get(channel)?.name ?? channel;
  const count = measureFixed(source, unit);
  const words = count > max ? 'count-over' : unit === 'bytes' ? 'count-bytes' : 'count-characters';
  return <p className={classFor(count / max)}>{t(words, { count, max, channel: name })}</p>;
}

const classFor = (part: number): string =>
  part > 1 ? 'inspector-counter inspector-over' : part < NEARLY ? 'ui-hidden' : 'inspector-counter';
