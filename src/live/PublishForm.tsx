import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type FlowChange, sayChange } from '#runtime/diff.ts';
import type { Flow } from '#runtime/index.ts';
import { compareWith } from '#src/app/compare.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { ProblemLinks } from './ProblemLinks.tsx';
import type { Proposal } from './publication.ts';
import { Revisions } from './Revisions.tsx';
import { shortRevision } from './times.ts';

/** As many changes are told; all are counted. */
const TOLD_MAX = 12;
const SHARE_MAX = 100;

export interface PublishFormProps {
  flow: Flow;
  proposal: Proposal;
  onPublish: (script: string, share: number) => Promise<void>;
  onClose: () => void;
}

/** What is known before a flow runs, and for how many of the new contacts it is to. */
export function PublishForm({ flow, proposal, onPublish, onClose }: PublishFormProps) {
  const t = useTranslations('publishing');
  const [share, setShare] = useState<number | undefined>(SHARE_MAX);
  const [isBusy, setBusy] = useState(false);
  const { problems, script, revision, live } = proposal;
  const isSame = live !== undefined && live.of.revision === revision && live.of.share === SHARE_MAX;
  const canPublish = script !== undefined && !isSame;
  const isShare = share !== undefined && Number.isInteger(share) && share >= 1 && share <= SHARE_MAX;
  return (
    <Form
      className="live-publish"
      onSubmit={(event) => {
        event.preventDefault();
        if (script === undefined || !isShare || isBusy) return;
        setBusy(true);
        void onPublish(script, share);
      }}
    >
      {problems.length > 0 && (
        <ProblemLinks
          title={script === undefined ? t('blocked') : t('warnings', { count: problems.length })}
          problems={problems}
          flow={flow}
          onLeave={onClose}
        />
      )}
      {script !== undefined && (
        <>
          <Difference flow={flow} proposal={proposal} isSame={isSame} onClose={onClose} />
          {live && !isSame && (
            <NumberField
              label={t('share')}
              help={t('share-help', { revision: shortRevision(live.of.revision) })}
              unit="%"
              value={share}
              onChange={setShare}
              min={1}
              max={SHARE_MAX}
            />
          )}
        </>
      )}
      {isSame && <Revisions script={flow.id} />}
      <div className="live-dialog-acts">
        <Button onPress={onClose}>{t(canPublish ? 'cancel' : 'close')}</Button>
        {canPublish && (
          <Button variant="primary" type="submit" isDisabled={!isShare || isBusy}>
            {t('publish')}
          </Button>
        )}
      </div>
    </Form>
  );
}

interface DifferenceProps {
  flow: Flow;
  proposal: Proposal;
  isSame: boolean;
  onClose: () => void;
}

function Difference({ flow, proposal: { live, changes }, isSame, onClose }: DifferenceProps) {
  const t = useTranslations('publishing');
  const studio = useStudio();
  if (!live) return <p>{t('first')}</p>;
  const revision = shortRevision(live.of.revision);
  if (isSame) return <p>{t('same', { revision })}</p>;
  const compare = () => {
    onClose();
    compareWith(studio, live.flow, { kind: 'revision', revision });
  };
  return (
    <section aria-label={t('differs', { count: changes.length, revision })}>
      <h3 className="live-section">{t('differs', { count: changes.length, revision })}</h3>
      <ChangeLines changes={changes} before={live.flow} after={flow} />
      <Button variant="quiet" onPress={compare}>
        {t('compare')}
      </Button>
    </section>
  );
}

function ChangeLines({
  changes,
  before,
  after,
}: {
  changes: readonly FlowChange[];
  before: Flow;
  after: Flow;
}) {
  const t = useTranslations('publishing');
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const more = changes.length - TOLD_MAX;
  return (
    <ul className="live-changes">
      {changes.slice(0, TOLD_MAX).map((change) => (
        <li key={change.id}>{sayChange(change, { language, before, after, nodes })}</li>
      ))}
      {more > 0 && <li>{t('more', { count: more })}</li>}
    </ul>
  );
}
