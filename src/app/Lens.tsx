import { useTranslations } from 'use-intl';
import { channelName } from '#runtime/index.ts';
import { LaterSelect } from '#src/ui/LaterSelect.tsx';
import { useSession, useStudio } from './hooks.ts';

/** Stands for looking at messages as they are written; no channel has a name with a space. */
const AS_WRITTEN = 'as written';

/** The channel through which messages are looked at: each node then shows what its customers get. */
export function Lens() {
  const t = useTranslations('app');
  const { session, channels } = useStudio();
  useSession((state) => state.channelsLoaded);
  const language = useSession((state) => state.uiLanguage);
  const lens = useSession((state) => state.lens);
  const options = [
    { id: AS_WRITTEN, label: t('lens-none'), description: t('lens-none-help') },
    ...[...channels.values()].map((one) => ({ id: one.channel, label: channelName(one, language) })),
  ];
  return (
    <LaterSelect
      label={t('lens')}
      value={lens ?? AS_WRITTEN}
      options={options}
      onChange={(id) => session.getState().set({ lens: id === AS_WRITTEN ? null : id })}
    />
  );
}
