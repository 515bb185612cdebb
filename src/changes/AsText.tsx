import { useTranslations } from 'use-intl';
import { type Flow, writeFlow } from '#runtime/index.ts';
import { JsonDiff } from '#src/editor/JsonDiff.tsx';

/** Both versions as the files they are, side by side. Default export, for lazy loading. */
export default function AsText({ before, after }: { before: Flow; after: Flow }) {
  const t = useTranslations('changes');
  return (
    <JsonDiff
      label={{ before: t('before'), after: t('after') }}
      before={writeFlow(before)}
      after={writeFlow(after)}
    />
  );
}
