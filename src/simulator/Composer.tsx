import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';

/** Where the customer types; Enter sends. */
export function Composer({ onSend }: { onSend: (text: string) => void }) {
  const t = useTranslations('simulator');
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    onSend(text);
    setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="sim-composer" onSubmit={submit}>
      <TextField className="sim-composer-field" aria-label={t('message')} value={text} onChange={setText}>
        <Input className="ui-input" placeholder={t('message')} autoComplete="off" />
      </TextField>
      <IconButton label={t('send')} icon={SendHorizontal} isDisabled={text.trim() === ''} onPress={send} />
    </form>
  );
}
