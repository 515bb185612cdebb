import { CircleAlert, Info } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type OutMessage, type Preview, sayReason, segmentsOf } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { MessageView } from '#src/message/MessageView.tsx';
import { iconProps } from '#src/ui/icon.ts';

/** A message as the customer gets it, with what the channel did to it, or why it cannot go. */
export function PreviewCard({ preview, inParts }: { preview: Preview; inParts: boolean }) {
  const { message, adaptations, unfit } = preview;
  const language = useSession((state) => state.uiLanguage);
  return (
    <li className="inspector-screen" data-unfit={unfit !== undefined}>
      <MessageView message={message} />
      <ul className="inspector-notes" lang={language}>
        {unfit && (
          <li data-severity="error">
            <CircleAlert {...iconProps} size={14} />
            {sayReason(unfit, language)}
          </li>
        )}
        {adaptations.map((adaptation) => (
          <li key={adaptation.code}>
            <Info {...iconProps} size={14} />
            {sayReason(adaptation, language)}
          </li>
        ))}
        {inParts && <PartCount message={message} />}
      </ul>
    </li>
  );
}

/** In how many parts the words go out; a customer reads them as one. */
function PartCount({ message }: { message: OutMessage }) {
  const t = useTranslations('inspector');
  if (message.kind !== 'text' || message.text === '') return null;
  return <li>{t('previews-parts', { count: segmentsOf(message.text).count })}</li>;
}
