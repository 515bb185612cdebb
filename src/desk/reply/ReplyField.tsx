import type { KeyboardEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { FieldHelp } from '#src/ui/FieldParts.tsx';
import { lengthOf } from './length.ts';
import '#src/ui/field.css';

interface ReplyFieldProps {
  to: string;
  max: number;
  value: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
  onEnter: () => void;
  isFirst: boolean;
}

/** Enter sends, with Shift it breaks the line. What is too long stays, and says by how much. */
export function ReplyField({ to, max, value, onChange, onSubmit, onEnter, isFirst }: ReplyFieldProps) {
  const t = useTranslations('conversation');
  const { left, isOver, isNear } = lengthOf(value, max);
  const press = (event: KeyboardEvent) => {
    // While letters are being composed, Enter chooses one.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <TextField
      className="ui-field"
      value={value}
      onChange={onChange}
      onFocus={onEnter}
      autoFocus={isFirst}
      isInvalid={isOver}
      validationBehavior="aria"
    >
      <Label className="ui-hidden">{t('reply')}</Label>
      <TextArea
        className="ui-input desk-reply"
        rows={2}
        placeholder={t('reply-to', { to })}
        onKeyDown={press}
      />
      <FieldHelp
        label={t('reply')}
        help={isNear && !isOver ? t('chars-left', { count: left }) : undefined}
        error={isOver ? t('chars-over', { count: -left }) : undefined}
      />
    </TextField>
  );
}
