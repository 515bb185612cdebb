import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { FieldView } from '#src/fields/FieldView.tsx';
import { HostProvider } from '#src/fields/HostProvider.tsx';
import { Kinds } from './Kinds.tsx';
import { useBulkHost } from './useBulkHost.ts';

/** What several nodes have in common, to be set for all of them at once. */
export function SharedFields({ flow, ids }: { flow: Flow; ids: readonly string[] }) {
  const t = useTranslations('inspector');
  const { kin, fields, host } = useBulkHost(flow, ids);
  return (
    <>
      <Kinds kin={kin} />
      {host ? (
        <HostProvider host={host}>
          <section className="inspector-shared" aria-label={t('shared')}>
            <p className="ui-help">{t('shared-help', { count: ids.length })}</p>
            {fields.map((field) => (
              <FieldView key={field.name} field={field} path={field.name} />
            ))}
          </section>
        </HostProvider>
      ) : (
        <p>{t('several-help')}</p>
      )}
    </>
  );
}
