import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Flow, Problem } from '#runtime/index.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { mayOnHost } from '#src/app/host.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { LogIn } from './DeskPage.tsx';
import { ProblemLinks } from './ProblemLinks.tsx';
import { PublishForm } from './PublishForm.tsx';
import { type Proposal, propose, publish } from './publication.ts';
import { Revisions } from './Revisions.tsx';
import './live-room.css';
import './publish.css';

type Step =
  | { is: 'checking' }
  | { is: 'proposed'; proposal: Proposal }
  | { is: 'failed'; problems: readonly Problem[] }
  | { is: 'published' };

/** The open flow is to run on the host: what stands in the way, what differs, for how many. Default export, for lazy loading. */
export default function PublishDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('publishing');
  const flow = useFlow();
  const studio = useStudio();
  const user = useSession((state) => state.host?.user);
  if (!flow) return null;
  return (
    <Dialog label={t('title', { name: flow.name })} onClose={onClose} isWide>
      <header className="live-dialog-head">
        <h2>{t('title', { name: flow.name })}</h2>
        <IconButton label={t('close')} icon={X} onPress={onClose} />
      </header>
      <div className="live-dialog-body">
        {!user ? (
          <LogIn />
        ) : mayOnHost(studio, 'publish') ? (
          <Steps flow={flow} onClose={onClose} />
        ) : (
          <p>{t('no-right')}</p>
        )}
      </div>
    </Dialog>
  );
}

function Steps({ flow, onClose }: { flow: Flow; onClose: () => void }) {
  const t = useTranslations('publishing');
  const [step, setStep] = useState<Step>({ is: 'checking' });
  useEffect(() => {
    let isHere = true;
    void propose(flow).then(({ value, problems = [] }) => {
      if (isHere) setStep(value ? { is: 'proposed', proposal: value } : { is: 'failed', problems });
    });
    return () => {
      isHere = false;
    };
  }, [flow]);
  if (step.is === 'checking') return <p role="status">{t('checking')}</p>;
  if (step.is === 'failed')
    return <ProblemLinks title={t('not-done')} problems={step.problems} flow={flow} onLeave={onClose} />;
  if (step.is === 'published')
    return (
      <>
        {/* What was pressed is gone: the keyboard stays in the dialog. */}
        <p role="status" tabIndex={-1} ref={(told) => told?.focus()}>
          {t('done', { name: flow.name })}
        </p>
        <Revisions script={flow.id} />
      </>
    );
  const run = async (script: string, share: number) => {
    const done = await publish(script, share);
    const problems = done.value?.problems ?? done.problems ?? [];
    setStep(problems.length > 0 ? { is: 'failed', problems } : { is: 'published' });
  };
  return <PublishForm flow={flow} proposal={step.proposal} onPublish={run} onClose={onClose} />;
}
