import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import {
  type AnyNode,
  type ChannelDefinition,
  channelName,
  channelsOf,
  type Flow,
  type FlowNode,
} from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { previewsOn } from '#src/app/previews.ts';
import { iconProps } from '#src/ui/icon.ts';
import { Segmented } from '#src/ui/Segmented.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import './previews.css';

interface PreviewsProps {
  flow: Flow;
  node: FlowNode;
  definition: AnyNode;
}

/** What customers see of a node that writes to them; nothing for other nodes. */
export function Previews(props: PreviewsProps) {
  const t = useTranslations('inspector');
  const { session } = useStudio();
  const preview = useSession((state) => state.preview);
  if (!props.definition.sends) return null;
  return (
    <Disclosure
      className="inspector-about inspector-previews"
      isExpanded={preview.isOpen}
      onExpandedChange={(isOpen) => session.getState().set({ preview: { ...preview, isOpen } })}
    >
      <Heading level={3}>
        <Button slot="trigger" className="ui-button ui-button-quiet">
          <ChevronRight {...iconProps} size={14} />
          {t('previews')}
        </Button>
      </Heading>
      <DisclosurePanel>{preview.isOpen && <Screens {...props} />}</DisclosurePanel>
    </Disclosure>
  );
}

/** The messages on one channel, with the other channels to choose from. */
function Screens({ flow, node, definition }: PreviewsProps) {
  const t = useTranslations('inspector');
  const { session } = useStudio();
  const workspace = useWorkspace();
  const textLanguage = useSession((state) => state.textLanguage);
  const language = useSession((state) => state.uiLanguage);
  const preview = useSession((state) => state.preview);
  const choices = useChoices(flow);
  const channel = choices.find((one) => one.channel === preview.channel) ?? choices[0];
  const { params } = node;
  const previews = useMemo(
    () => (channel ? previewsOn(channel, definition, params, { workspace, textLanguage }) : []),
    [channel, definition, params, workspace, textLanguage],
  );
  if (!channel) return <p className="ui-help">{t('previews-nowhere')}</p>;
  const options = choices.map((one) => ({ id: one.channel, label: channelName(one, language) }));
  return (
    <>
      {options.length > 1 ? (
        <Segmented
          label={t('previews-channel')}
          value={channel.channel}
          options={options}
          onChange={(id) => session.getState().set({ preview: { isOpen: true, channel: id } })}
        />
      ) : (
        <p className="ui-help">{channelName(channel, language)}</p>
      )}
      {previews.length === 0 && <p className="ui-help">{t('previews-none')}</p>}
      <ol className="inspector-screens" lang={textLanguage}>
        {previews.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no name but their order
          <PreviewCard key={index} preview={one} inParts={channel.capabilities.text.unit === 'segments'} />
        ))}
      </ol>
    </>
  );
}

/** The channel that is looked through; else those that reach the flow. */
function useChoices(flow: Flow): readonly ChannelDefinition[] {
  const { nodes, channels } = useStudio();
  const workspace = useWorkspace();
  const lens = useSession((state) => state.lens);
  return useMemo(() => {
    const reaching = channelsOf(flow, { nodes, channels, workspace });
    return [...channels.values()].filter(({ channel }) =>
      lens === null ? reaching.has(channel) : channel === lens,
    );
  }, [flow, nodes, channels, workspace, lens]);
}
