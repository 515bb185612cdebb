import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { CHANNEL_PERMISSIONS, channelName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import { useWords } from '../words/useWords.ts';
import { type EditorProps, listOf, objectOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';

/** Channels by permissions, as a table of ticks. A channel that the workspace names and nobody has is a line as well. */
export function RoleMatrix(props: EditorProps) {
  const t = useWords();
  const { channels } = useStudio();
  const edited = useEdited(props);
  const language = useSession((state) => state.uiLanguage);
  const nameOf = (channel: string) => {
    const known = channels.get(channel);
    return known ? channelName(known, language) : channel;
  };
  const granted = objectOf(edited.value);
  const rows = [...new Set([...channels.keys(), ...Object.keys(granted)])];
  const names = edited.words.options ?? {};
  const tick = (channel: string, permission: string, isOn: boolean) => {
    const had = listOf(granted[channel]);
    const has = CHANNEL_PERMISSIONS.filter((one) => (one === permission ? isOn : had.includes(one)));
    const { [channel]: _, ...others } = granted;
    const kept = Object.hasOwn(granted, channel) || has.length > 0;
    edited.set(has.length > 0 || !kept ? { ...others, [channel]: has } : others, undefined, 'change-field');
  };
  if (rows.length === 0) return <p className="workspace-muted">{t('no-channels')}</p>;
  return (
    <Group edited={edited} path={props.path}>
      <div className="workspace-scroll">
        <table className="workspace-matrix">
          <thead>
            <tr>
              <td />
              {CHANNEL_PERMISSIONS.map((permission) => (
                <th key={permission} scope="col">
                  {names[permission] ?? permission}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((channel) => (
              <tr key={channel} data-field={`${props.path}.${channel}`}>
                <th scope="row">{nameOf(channel)}</th>
                {CHANNEL_PERMISSIONS.map((permission) => (
                  <td key={permission}>
                    <Tick
                      label={`${nameOf(channel)}: ${names[permission] ?? permission}`}
                      isOn={listOf(granted[channel]).includes(permission)}
                      onChange={(isOn) => tick(channel, permission, isOn)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Group>
  );
}

function Tick({ label, isOn, onChange }: { label: string; isOn: boolean; onChange(isOn: boolean): void }) {
  return (
    <Checkbox className="workspace-tick" aria-label={label} isSelected={isOn} onChange={onChange}>
      <span className="workspace-tick-box">{isOn && <Check {...iconProps} size={12} />}</span>
    </Checkbox>
  );
}
