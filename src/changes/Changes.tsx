import { useTranslations } from 'use-intl';
import { EmptyState } from '#src/ui/EmptyState.tsx';

/** Default export, for lazy loading. */
export default function Changes() {
  const t = useTranslations('app');
  return <EmptyState title={t('changes')} />;
}
