import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskTemplate, OutMessage } from '#runtime/index.ts';
import { MessageView } from '#src/message/MessageView.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { FormActs } from '../handover/FormActs.tsx';
import { messageOf, missingIn, type Values } from './template.ts';

interface TemplateFormProps {
  template: DeskTemplate;
  onBack: () => void;
  onSend: (message: OutMessage) => void;
}

/** The values of a template, and what the customer will read of it. */
export function TemplateForm({ template, onBack, onSend }: TemplateFormProps) {
  const t = useTranslations('conversation');
  const [values, setValues] = useState<Values>({});
  const [isTried, setTried] = useState(false);
  const missing = missingIn(template, values);
  const message = messageOf(template, values);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length > 0) setTried(true);
    else onSend(message);
  };
  return (
    <form className="desk-template" onSubmit={submit}>
      <p className="desk-strong">{template.name}</p>
      {template.parameters.map((name) => (
        <TextField
          key={name}
          label={t('template-value', { name })}
          value={values[name] ?? ''}
          onChange={(value) => setValues({ ...values, [name]: value })}
          error={isTried && missing.includes(name) ? t('template-required') : undefined}
        />
      ))}
      <section className="desk-preview" aria-label={t('template-preview')}>
        <p className="ui-label">{t('template-preview')}</p>
        <MessageView message={message} />
      </section>
      <FormActs submit={t('template-send')} other={t('back')} onCancel={onBack} />
    </form>
  );
}
