import { useTranslations } from 'use-intl';
import { contactIn, type Variable, type VariableValue } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { frameIn } from '../frames.ts';
import type { Simulation } from '../play.ts';
import { useSimulator } from '../useSimulator.ts';
import type { Hiding } from './hiding.ts';
import { VariableField } from './VariableField.tsx';
import { type Subject, variablesOf } from './watched.ts';

/** The variables of the script that runs, with their values, to be changed in place. */
export function VariableList({ subject, hiding }: { subject: Subject; hiding: Hiding }) {
  const t = useTranslations('debugger');
  const before = useSimulator((state) => state.before);
  const edit = useSimulator((state) => state.editVariables);
  const { simulation, contact, script } = subject;
  const variables = Object.entries(variablesOf(simulation, script));
  const vars = varsOf(simulation, subject);
  const then = before ? varsOf(before, subject) : undefined;
  const isStopped = simulation.stopped !== undefined;
  const isClosed = contactIn(simulation.world, contact)?.status === 'closed';
  return (
    <section className="sim-part" aria-label={t('variables')}>
      <h3>{t('variables')}</h3>
      {isStopped && <p className="sim-aside">{t('variables-stopped')}</p>}
      {variables.length === 0 && <p className="sim-aside">{t('no-variables')}</p>}
      <ul className="sim-variables">
        {variables.map(([name, variable]) => (
          <Row
            key={name}
            {...{ name, variable, hiding }}
            value={vars?.[name]}
            changed={then !== undefined && then[name] !== vars?.[name]}
            isDisabled={isStopped || isClosed}
            onChange={(value) => edit(contact, { [name]: value })}
          />
        ))}
      </ul>
    </section>
  );
}

function varsOf({ world }: Simulation, { contact: id, script }: Subject) {
  const contact = contactIn(world, id);
  return contact && frameIn(contact, script)?.vars;
}

interface RowProps {
  name: string;
  variable: Variable;
  value: VariableValue | undefined;
  changed: boolean;
  hiding: Hiding;
  isDisabled: boolean;
  onChange: (value: VariableValue) => void;
}

function Row({ name, variable, value, changed, hiding, isDisabled, onChange }: RowProps) {
  const t = useTranslations('debugger');
  const { type, sensitive } = variable;
  const isHidden = value !== undefined && hiding.hides(value, sensitive);
  return (
    <li className="sim-variable" data-changed={changed}>
      {isHidden ? (
        <p className="sim-variable-hidden">
          <span>{name}</span>
          <span>{t('hidden')}</span>
        </p>
      ) : (
        <VariableField {...{ name, type, value, isDisabled, onChange }} unset={t('unset')} />
      )}
      <span className="sim-variable-about">
        {t(`type-${type}`)}
        {value === undefined && type === 'boolean' && ` · ${t('unset')}`}
        {changed && <Badge tone="accent">{t('changed')}</Badge>}
      </span>
    </li>
  );
}
