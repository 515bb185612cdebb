import { ChevronDown, CircleAlert, CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type AgentStateName, CHOSEN_STATES, type DeskView } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { Counter } from './Counter.tsx';
import { useDesk } from './useDesk.ts';
import '#src/ui/list.css';

/** Each state has a shape of its own, besides its colour. */
export const STATE_ICONS: Readonly<Record<AgentStateName, Icon>> = {
  available: CircleCheck,
  unavailable: CircleMinus,
  offline: CircleDashed,
  rona: CircleAlert,
};

/** What the agent says of themselves. Out of RONA leads one act only, which stands below: here it is only told. */
export function StateControl({ agent: { state, since } }: { agent: DeskView['agent'] }) {
  const t = useTranslations('desk');
  return (
    <div className="desk-state">
      {state === 'rona' ? (
        <span className="desk-state-told">
          <StateIcon state={state} />
          {t(state)}
        </span>
      ) : (
        <StateMenu state={state} />
      )}
      <Counter className="desk-quiet" since={since} label={(span) => t('state-since', { span })} />
    </div>
  );
}

function StateMenu({ state }: { state: AgentStateName }) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  return (
    <MenuTrigger>
      <Button className="ui-button">
        <StateIcon state={state} />
        <span className="ui-hidden">{t('state')}: </span>
        {t(state)}
        <ChevronDown {...iconProps} size={14} />
      </Button>
      <Popover className="ui-popover" offset={4}>
        <Menu
          className="ui-list"
          aria-label={t('state')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state]}
        >
          {CHOSEN_STATES.map((one) => (
            <MenuItem
              key={one}
              id={one}
              textValue={t(one)}
              className="ui-option"
              onAction={() => one !== state && act({ type: 'agent.state.changed', state: one })}
            >
              <StateIcon state={one} />
              <span className="ui-option-label">{t(one)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function StateIcon({ state }: { state: AgentStateName }) {
  const Glyph = STATE_ICONS[state];
  return <Glyph {...iconProps} className={`desk-state-icon desk-state-${state}`} data-group="messages" />;
}
