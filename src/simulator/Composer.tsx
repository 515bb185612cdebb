import { SendHorizontal } from 'lucide-react';
import { type FormEvent, memo, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { CustomerAct } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Attach } from './Attach.tsx';
import type { Attachment } from './attachments.ts';

interface ComposerProps {
  /** What can be sent besides words. */
  attachments: readonly Attachment[];
  onSend: (act: CustomerAct) => void;
}

/** Where the customer types; Enter sends. */
export const Composer = memo(function Composer({ attachments, onSend }: ComposerProps) {
  const t = useTranslations('simulator');
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    onSend({ kind: 'text', text });
    setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="sim-composer" onSubmit={submit}>
      <Attach attachments={attachments} onSend={onSend} />
      <TextField className="sim-composer-field" aria-label={t('message')} value={text} onChange={setText}>
        <Input className="ui-input" placeholder={t('message')} autoComplete="off" />
      </TextField>
      <IconButton label={t('send')} icon={SendHorizontal} isDisabled={text.trim() === ''} onPress={send} />
    </form>
  );
});
