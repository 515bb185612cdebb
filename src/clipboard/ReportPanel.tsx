import { Check, Locate, Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { kindName } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import type { Missing } from '#src/document/edits/named.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Select } from '#src/ui/Select.tsx';
import { addVariables, choicesOf, rebind, variablesAlong } from './rebinding.ts';
import type { Report } from './useReport.ts';
import './report.css';

/** What pasted nodes name that is not here, a line each, and what can be done about it. */
export default function ReportPanel({ report }: { report: Report }) {
  const t = useTranslations('clipboard');
  const studio = useStudio();
  const { missing, pasted } = report;
  const along = variablesAlong(report);
  const count = Object.keys(along).length;
  const close = () => {
    studio.session.getState().set({ pasted: null });
    studio.session.getState().surface?.focus(report.nodes[0], 'stays');
  };
  return (
    <div className="clipboard-report">
      <Panel title={t('report')} actions={<IconButton label={t('close')} icon={X} onPress={close} />}>
        <div className="clipboard-report-body">
          <p role="status">
            {missing.length > 0 ? t('report-help', { from: pasted.from, count: missing.length }) : t('done')}
          </p>
          {count > 1 && (
            <Button icon={Plus} onPress={() => addVariables(studio, along)}>
              {t('add-variables', { count })}
            </Button>
          )}
          <ul>
            {missing.map((one) => (
              <Line key={`${one.kind} ${one.id}`} report={report} missing={one} />
            ))}
          </ul>
          {missing.length === 0 && (
            <Button icon={Check} onPress={close}>
              {t('close')}
            </Button>
          )}
        </div>
      </Panel>
    </div>
  );
}

function Line({ report, missing }: { report: Report; missing: Missing }) {
  const t = useTranslations('clipboard');
  const studio = useStudio();
  const project = useDocument((state) => state.project);
  const language = useSession((state) => state.uiLanguage);
  const { kind, id, nodes } = missing;
  const options = choicesOf(project, report, kind);
  const variable = kind === 'variable' ? report.pasted.variables[id] : undefined;
  const show = () => {
    const [first = ''] = nodes;
    studio.session.getState().reveal(first);
    if (nodes.length > 1) studio.session.getState().select(nodes);
  };
  const pick = (to: string) => {
    const option = options.find((one) => one.id === to);
    if (option) rebind(studio, report, missing, option);
  };
  return (
    <li className="clipboard-missing">
      <p>
        <code>{id}</code>
        <span>{t('used-by', { kind: kindName(kind, language), count: nodes.length })}</span>
      </p>
      <IconButton label={t('show', { name: id })} icon={Locate} placement="left" onPress={show} />
      <div className="clipboard-instead">
        <Select
          label={t('instead', { name: id })}
          hideLabel
          value={null}
          placeholder={options.length > 0 ? t('choose') : t('none-here')}
          isDisabled={options.length === 0}
          options={options}
          onChange={pick}
        />
        {variable && (
          <IconButton
            label={t('add-named', { name: id })}
            icon={Plus}
            placement="left"
            onPress={() => addVariables(studio, { [id]: variable })}
          />
        )}
      </div>
    </li>
  );
}
