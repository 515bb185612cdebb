import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ComposerView, OutMessage, SlaView } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { Sla } from '../conversation/Sla.tsx';
import { useTimes } from '../useTimes.ts';
import { lengthOf } from './length.ts';
import { Picture } from './Picture.tsx';
import { ReplyField } from './ReplyField.tsx';
import { TemplatePicker } from './TemplatePicker.tsx';

export interface WritingProps {
  composer: ComposerView;
  sla: SlaView | null;
  draft: string;
  setDraft: (text: string) => void;
  /** The keyboard begins here: the conversation was accepted just now. */
  isFirst: boolean;
  onSend: (message: OutMessage) => void;
}

/** The reply field; who goes into it sees what was promised of the case. */
export function Writing({ composer, sla, draft, setDraft, isFirst, onSend }: WritingProps) {
  const t = useTranslations('conversation');
  const times = useTimes();
  const [isEntered, setEntered] = useState(false);
  const { max, to, window, templates, picture } = composer;
  const canSend = draft.trim() !== '' && !lengthOf(draft, max).isOver;
  const send = () => {
    if (!canSend) return;
    onSend({ kind: 'text', text: draft });
    setDraft('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a dialog over this one is told here as well, and is not the reply.
    if (event.target === event.currentTarget) send();
  };
  return (
    <form className="desk-composer" onSubmit={submit}>
      {isEntered && sla && <Sla sla={sla} />}
      <ReplyField
        to={to}
        max={max}
        value={draft}
        onChange={setDraft}
        onSubmit={send}
        onEnter={() => setEntered(true)}
        isFirst={isFirst}
      />
      <div className="desk-composer-foot">
        <span className="desk-quiet">{window && t('window-until', { at: times.brief(window.until) })}</span>
        {picture && <Picture composer={composer} onSend={onSend} />}
        {templates.length > 0 && <TemplatePicker templates={templates} isOnlyWay={false} onSend={onSend} />}
        <Button variant="primary" icon={SendHorizontal} type="submit" isDisabled={!canSend}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
