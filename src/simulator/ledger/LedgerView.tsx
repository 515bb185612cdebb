import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { maskerOf } from '#runtime/desk.ts';
import { contactIn } from '#runtime/index.ts';
import { download } from '#src/app/download.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { Select } from '#src/ui/Select.tsx';
import { useSimulator } from '../useSimulator.ts';
import { ledgerCsv, ledgerJson } from './files.ts';
import { LEDGER_KINDS } from './kinds.ts';
import { LedgerRow } from './LedgerRow.tsx';
import { byContact, ledgerOf, totalsOf } from './ledger.ts';
import { useTotalsInWords } from './useTotalsInWords.ts';

const ALL = 'all';

/** What the simulation would have done, by contact. */
export function LedgerView() {
  const t = useTranslations('ledger');
  const simulation = useSimulator((state) => state.simulation);
  const inWords = useTotalsInWords();
  const [kind, setKind] = useState(ALL);
  const all = useMemo(() => (simulation ? ledgerOf(simulation) : []), [simulation]);
  if (!simulation || all.length === 0) return <EmptyState title={t('done')}>{t('done-empty')}</EmptyState>;
  const { scene, world } = simulation;
  const masker = maskerOf(scene.workspace.masking);
  const lines = kind === ALL ? all : all.filter((line) => line.kind === kind);
  const nameOf = (id: string) => {
    const customer = contactIn(world, id)?.customer;
    return customer?.name ? masker.name(customer.name) : masker.address(customer?.address ?? id);
  };
  const save = (ending: string, text: string, type: string) =>
    download(`${scene.flow.id}.ledger.${ending}`, text, type);
  return (
    <>
      <p className="sim-ledger-total">{inWords(totalsOf(all))}</p>
      <div className="sim-ledger-acts">
        <Select
          label={t('filter')}
          hideLabel
          value={kind}
          onChange={setKind}
          options={[ALL, ...LEDGER_KINDS].map((id) => ({ id, label: t(`kind-${id as typeof ALL}`) }))}
        />
        <Menu
          label={t(masker.isOn ? 'export-masked' : 'export')}
          icon={Download}
          items={[
            { id: 'csv', label: 'CSV', onAction: () => save('csv', ledgerCsv(lines, masker), 'text/csv') },
            {
              id: 'json',
              label: 'JSON',
              onAction: () => save('json', ledgerJson(lines, masker), 'application/json'),
            },
          ]}
        />
      </div>
      {[...byContact(lines)].map(([contact, ofContact]) => (
        <section key={contact} className="sim-part" aria-label={nameOf(contact)}>
          <h3>{t('of-contact', { name: nameOf(contact), id: contact })}</h3>
          <ol>
            {ofContact.map((line) => (
              <LedgerRow key={line.id} line={line} masker={masker} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
