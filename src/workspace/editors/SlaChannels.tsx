import { channelName, type Json } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { useHost } from '#src/fields/host.ts';
import { Select } from '#src/ui/Select.tsx';
import { type Edited, type EditorProps, objectOf, textOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';
import { Span } from './SlaTime.tsx';

const FOLLOWS = ['global', 'none', 'own'] as const;
const TARGETS = ['firstResponse', 'solution'] as const;

/** A line a channel: it follows the global SLA, has none, or has its own. */
export function SlaChannels(props: EditorProps) {
  const { channels } = useStudio();
  const edited = useEdited(props);
  const language = useSession((state) => state.uiLanguage);
  const own = objectOf(edited.value);
  return (
    <Group edited={edited} path={props.path}>
      {[...channels.values()].map((definition) => (
        <Channel
          key={definition.channel}
          edited={edited}
          channel={definition.channel}
          name={channelName(definition, language)}
          value={own[definition.channel]}
          path={props.path}
        />
      ))}
    </Group>
  );
}

interface ChannelProps {
  edited: Edited;
  channel: string;
  name: string;
  value: Json | undefined;
  path: string;
}

function Channel({ edited, channel, name, value, path }: ChannelProps) {
  const { value: sla } = useHost();
  const words = edited.part('follows');
  const follows = textOf(objectOf(value)['follows']) || FOLLOWS[0];
  const choose = (next: string) => {
    // Its own begins as the global one.
    const targets = Object.fromEntries(TARGETS.map((one) => [one, structuredClone(sla[one] ?? {})]));
    edited.set(next === 'own' ? { follows: next, ...targets } : { follows: next }, channel, 'change-field');
  };
  return (
    <div className="workspace-sla" data-field={`${path}.${channel}`}>
      <Select
        label={name}
        value={follows}
        options={FOLLOWS.map((id) => ({ id, label: words.options?.[id] ?? id }))}
        onChange={choose}
        error={edited.errorAt(channel)}
      />
      {follows === 'own' &&
        TARGETS.map((target) => (
          <fieldset key={target} className="workspace-editor">
            <legend className="ui-label">{edited.part(target).label}</legend>
            <Span
              edited={edited}
              below={`${channel}.${target}.`}
              words={`${target}.`}
              value={objectOf(value)[target]}
            />
          </fieldset>
        ))}
    </div>
  );
}
