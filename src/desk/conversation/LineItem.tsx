import { Check, CheckCheck, CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { InMessage, LineView, OutMessage } from '#runtime/index.ts';
import { MessageView } from '#src/message/MessageView.tsx';
import { ReceivedParts } from '#src/message/ReceivedParts.tsx';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { useTimes } from '../useTimes.ts';

/** Whether a customer sent it: those messages have the channel's id. */
const isReceived = (message: InMessage | OutMessage): message is InMessage => 'id' in message;

/** One message, on the side of who sent it. */
export function LineItem({ line }: { line: LineView }) {
  const t = useTranslations('conversation');
  const { from, who, initials, message } = line;
  const name = from === 'script' ? t('script') : who;
  return (
    <div className={`desk-line desk-line-${from}`}>
      {from === 'customer' && (
        <span className="desk-initials" aria-hidden="true">
          {initials}
        </span>
      )}
      {isReceived(message) ? (
        <article className="message-bubble" aria-label={name}>
          <Received message={message} />
          <Stamp line={line} name={name} />
        </article>
      ) : (
        <MessageView message={message} stamp={<Stamp line={line} name={name} />} />
      )}
    </div>
  );
}

function Received({ message }: { message: InMessage }) {
  const t = useTranslations('conversation');
  const isEmpty = !message.text && !message.media && !message.location;
  if (isEmpty) return <p className="desk-quiet">{t('other', { kind: message.kind })}</p>;
  return <ReceivedParts message={message} />;
}

function Stamp({ line: { at, from, status }, name }: { line: LineView; name: string }) {
  const times = useTimes();
  return (
    <span className="desk-stamp">
      <span className={from === 'customer' ? 'ui-hidden' : undefined}>{name}</span>
      <time dateTime={new Date(at).toISOString()}>{times.time(at)}</time>
      {status && <Tick status={status} />}
    </span>
  );
}

const TICKS: Readonly<Record<NonNullable<LineView['status']>, Icon>> = {
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: CircleAlert,
};

/** How far a message came. What failed says so in words. */
function Tick({ status }: { status: NonNullable<LineView['status']> }) {
  const t = useTranslations('conversation');
  const Glyph = TICKS[status];
  return (
    <span className={`desk-tick desk-tick-${status}`} title={t(status)}>
      <Glyph {...iconProps} size={14} />
      <span className={status === 'failed' || status === 'read' ? undefined : 'ui-hidden'}>{t(status)}</span>
    </span>
  );
}
