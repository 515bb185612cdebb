import { Plus, SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Flow, Variable } from '#runtime/index.ts';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { renameVariable } from '#src/document/edits/variables.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { VariableRow } from './VariableRow.tsx';
import { freeName } from './variables.ts';
import './inspector.css';

/** A button in the top bar that opens what belongs to the flow as a whole. */
export function FlowSettings() {
  const t = useTranslations('inspector');
  const flow = useFlow();
  if (!flow) return null;
  return (
    <DialogTrigger>
      <IconButton label={t('flow-settings')} icon={SlidersHorizontal} />
      <Popover className="ui-popover inspector-settings" offset={6} placement="bottom start">
        <Dialog aria-label={t('flow-settings')}>
          <FlowVariables flow={flow} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The facts a flow collects: each with its name, its type and what it begins as. */
export function FlowVariables({ flow }: { flow: Flow }) {
  const t = useTranslations('inspector');
  const edit = useVariableEdits();
  const names = Object.keys(flow.variables);
  return (
    <section className="inspector-variables">
      <h2>{t('variables')}</h2>
      <p className="ui-help">{names.length === 0 ? t('no-variables') : t('variables-help')}</p>
      <ul>
        {Object.entries(flow.variables).map(([name, variable]) => (
          <VariableRow
            key={name}
            flow={flow}
            name={name}
            variable={variable}
            onRename={(wanted) => edit.rename(name, wanted)}
            onChange={(changed) => edit.set(name, changed)}
            onRemove={() => edit.remove(name)}
          />
        ))}
      </ul>
      <Button icon={Plus} onPress={() => edit.add(t('new-variable'))}>
        {t('add-variable')}
      </Button>
    </section>
  );
}

function useVariableEdits() {
  const studio = useStudio();
  return {
    add: (word: string) =>
      changeFlow(studio, { key: 'inspector.change-add-variable' }, (flow) => {
        flow.variables[freeName(flow, word)] = { type: 'text' };
      }),
    rename: (name: string, wanted: string) =>
      changeFlow(studio, { key: 'inspector.change-variable' }, (flow) =>
        renameVariable(flow, studio.nodes, name, wanted),
      ),
    set: (name: string, variable: Variable) =>
      changeFlow(
        studio,
        { key: 'inspector.change-variable' },
        (flow) => {
          flow.variables[name] = variable;
        },
        `variable ${name}`,
      ),
    remove: (name: string) =>
      changeFlow(studio, { key: 'inspector.change-remove-variable' }, (flow) => {
        delete flow.variables[name];
      }),
  };
}
