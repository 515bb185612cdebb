import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ComposerView, OutMessage } from '#runtime/index.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { FormActs } from '../handover/FormActs.tsx';
import { focusEmpty, focusFaulty } from '../handover/focus.ts';
import { captionLength, NO_PICTURE, pictureOf, urlFaultOf } from './picture.ts';

interface PictureFormProps {
  composer: ComposerView;
  onSend: (message: OutMessage) => void;
  close: () => void;
}

/** Where a picture is, and the words that go with it. */
export function PictureForm({ composer, onSend, close }: PictureFormProps) {
  const t = useTranslations('conversation');
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(NO_PICTURE);
  const [tries, setTries] = useState(0);
  const fault = tries > 0 ? urlFaultOf(draft) : undefined;
  const { left, isOver } = captionLength(draft, composer);
  const after = composer.picture?.captionMax === null ? [t('picture-caption-after')] : [];
  useEffect(() => {
    if (tries > 0) focusFaulty(form.current);
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const message = pictureOf(draft, composer);
    if (!message) return setTries(tries + 1);
    onSend(message);
    close();
  };
  return (
    <form ref={form} className="desk-template" onSubmit={submit} noValidate>
      <div ref={focusEmpty}>
        <TextField
          label={t('picture-address')}
          help={t('picture-address-help')}
          error={fault && t(fault)}
          value={draft.url}
          onChange={(url) => setDraft({ ...draft, url })}
          mono
        />
      </div>
      <TextField
        label={t('picture-caption')}
        help={isOver ? undefined : [...after, t('chars-left', { count: left })].join(' ')}
        error={isOver ? t('chars-over', { count: -left }) : undefined}
        value={draft.caption}
        onChange={(caption) => setDraft({ ...draft, caption })}
        multiline
        rows={2}
      />
      <FormActs submit={t('picture-send')} onCancel={close} />
    </form>
  );
}
