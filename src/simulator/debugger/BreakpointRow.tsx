import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { type Breakpoint, keyOf, withChanged } from '#src/app/breakpoints.ts';
import { useSession } from '#src/app/hooks.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { countHits } from '../stopper.ts';
import { useSimulator } from '../useSimulator.ts';
import { useWrong } from './ExpressionEntry.tsx';

interface BreakpointRowProps {
  flow: Flow;
  breakpoint: Breakpoint;
  name: string;
  onShow: (() => void) | undefined;
}

/** A breakpoint: on or off, where it is, under what condition, and how often it was hit. */
export function BreakpointRow({ flow, breakpoint, name, onShow }: BreakpointRowProps) {
  const t = useTranslations('debugger');
  const all = useSession((state) => state.breakpoints);
  const set = useSession((state) => state.set);
  const key = keyOf(breakpoint);
  const hits = useSimulator((state) => countHits(state.hits, flow.id, key));
  const wrong = useWrong(flow.variables)(breakpoint.when ?? '', 'boolean');
  const [isEdited, setEdited] = useState(false);
  const change = (to: Breakpoint | null) => set({ breakpoints: withChanged(all, flow.id, key, to) });
  return (
    <li className="sim-breakpoint">
      <div className="sim-breakpoint-head">
        <Switch
          label={name}
          isSelected={!breakpoint.off}
          onChange={(isOn) => change({ ...breakpoint, off: isOn ? undefined : true })}
        />
        {hits > 0 && <Badge tone="neutral">{t('hits', { count: hits })}</Badge>}
        <IconButton
          label={t('condition-of', { name })}
          icon={PencilLine}
          isSelected={isEdited}
          onPress={() => setEdited(!isEdited)}
        />
        <IconButton label={t('remove-breakpoint', { name })} icon={Trash2} onPress={() => change(null)} />
      </div>
      {onShow && (
        <AriaButton className="sim-place" onPress={onShow}>
          {t('show-place')}
        </AriaButton>
      )}
      {breakpoint.when && !isEdited && <code>{breakpoint.when}</code>}
      {breakpoint.times !== undefined && !isEdited && (
        <p className="sim-aside">{t('from-time', { times: breakpoint.times })}</p>
      )}
      {wrong && !isEdited && <p className="ui-error">{wrong}</p>}
      {isEdited && <Conditions breakpoint={breakpoint} wrong={wrong} onChange={change} />}
    </li>
  );
}

interface ConditionsProps {
  breakpoint: Breakpoint;
  wrong: string | undefined;
  onChange: (to: Breakpoint) => void;
}

function Conditions({ breakpoint, wrong, onChange }: ConditionsProps) {
  const t = useTranslations('debugger');
  return (
    <div className="sim-conditions">
      <TextField
        label={t('condition')}
        help={t('condition-help')}
        value={breakpoint.when ?? ''}
        onChange={(when) => onChange({ ...breakpoint, when: when === '' ? undefined : when })}
        mono
        {...(wrong ? { error: wrong } : {})}
      />
      <NumberField
        label={t('times')}
        value={breakpoint.times}
        min={1}
        onChange={(times) => onChange({ ...breakpoint, times: times === 1 ? undefined : times })}
      />
    </div>
  );
}
