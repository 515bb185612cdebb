import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { channelName, measureFixed, type TextLimit, type Unit } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { useLatestHost } from '../host.ts';

/** From this part of the room on the counter is seen; before, only assistive technology is told. */
const NEARLY = 0.8;

const COUNTS = {
  characters: 'count-characters',
  bytes: 'count-bytes',
  segments: 'count-segments',
} as const satisfies Record<Unit, string>;

/** How much of the strictest channel's room a text takes; nothing when no channel is known to carry it. */
export function TextCounter({ source, limit }: { source: string; limit: TextLimit }) {
  const t = useTranslations('fields');
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const { limits } = useLatestHost();
  const [strictest] = useMemo(() => limits(limit), [limits, limit]);
  if (!strictest) return null;
  const { channel, max, unit } = strictest;
  const definition = channels.get(channel);
  const name = definition ? channelName(definition, language) : channel;
  const count = measureFixed(source, unit);
  const words = count > max ? 'count-over' : COUNTS[unit];
  return <p className={classFor(count / max)}>{t(words, { count, max, channel: name })}</p>;
}

const classFor = (part: number): string =>
  part > 1 ? 'fields-counter fields-over' : part < NEARLY ? 'ui-hidden' : 'fields-counter';
