import { Power, PowerOff } from 'lucide-react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import { type Json, OVERRIDES } from '#runtime/index.ts';
import { useHost } from '#src/fields/host.ts';
import { Button } from '#src/ui/Button.tsx';
import { useWords } from '../words/useWords.ts';
import { type Edited, type EditorProps, listOf, objectOf, textOf, useEdited } from './editor.ts';
import { Group } from './Group.tsx';
import { fromLocal, toLocal } from './local-time.ts';

/** What is switched on beside the week, each with a button to switch it off, and a button for each reason. */
export function Overrides(props: EditorProps) {
  const t = useWords();
  const edited = useEdited(props);
  const overrides = listOf(edited.value);
  const names = edited.part('branch').options ?? {};
  const on = (branch: string) => edited.set([...overrides, { branch }], undefined, 'change-add');
  return (
    <Group edited={edited} path={props.path}>
      {overrides.length === 0 && <p className="workspace-muted">{t('no-override')}</p>}
      {overrides.map((one, index) => (
        <Override key={keyOf(one, index)} edited={edited} overrides={overrides} index={index} />
      ))}
      <p className="ui-label">{t('override-now')}</p>
      <div className="workspace-line">
        {OVERRIDES.map((branch) => (
          <Button key={branch} icon={Power} onPress={() => on(branch)}>
            {names[branch] ?? branch}
          </Button>
        ))}
      </div>
    </Group>
  );
}

/** Two of one kind can follow each other: their place tells them apart. */
const keyOf = (one: Json, index: number) => `${index} ${textOf(objectOf(one)['branch'])}`;

function Override({
  edited,
  overrides,
  index,
}: {
  edited: Edited;
  overrides: readonly Json[];
  index: number;
}) {
  const t = useWords();
  const branch = textOf(objectOf(overrides[index])['branch']);
  const name = edited.part('branch').options?.[branch] ?? branch;
  const off = () =>
    edited.set(
      overrides.filter((_, at) => at !== index),
      undefined,
      'change-remove',
    );
  return (
    <div className="workspace-override">
      <strong>{t('override-on', { branch: name })}</strong>
      <Until edited={edited} index={index} until={textOf(objectOf(overrides[index])['until'])} />
      <Button icon={PowerOff} onPress={off}>
        {t('switch-off')}
      </Button>
    </div>
  );
}

/** When it ends by itself, on the clock of the place. */
function Until({ edited, index, until }: { edited: Edited; index: number; until: string }) {
  const zone = textOf(useHost().value['timeZone']);
  const { label, help } = edited.part('until');
  const change = (local: string) => edited.set(fromLocal(local, zone) || undefined, `${index}.until`);
  return (
    <AriaTextField className="ui-field" type="datetime-local" value={shownIn(until, zone)} onChange={change}>
      <Label className="ui-label">{label}</Label>
      <Input className="ui-input" title={help} />
    </AriaTextField>
  );
}

/** A zone that is being typed may be none yet. */
function shownIn(until: string, zone: string): string {
  try {
    return toLocal(until, zone);
  } catch {
    return '';
  }
}
