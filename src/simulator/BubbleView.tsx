import { CheckCheck } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Instant } from '#runtime/index.ts';
import { MessageView } from '#src/message/MessageView.tsx';
import { ReceivedParts } from '#src/message/ReceivedParts.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { DeliveryMark } from './DeliveryMark.tsx';
import type { Bubble, ListMessage } from './phone.ts';
import type { Phone } from './phones.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

interface BubbleViewProps {
  bubble: Bubble;
  /** The phone that it is on. */
  phone: Phone;
  /** One of the last. */
  isRecent: boolean;
  onOpenList: (list: ListMessage) => void;
}

/** One message as the customer sees it. */
export const BubbleView = memo(function BubbleView({ bubble, phone, isRecent, onOpenList }: BubbleViewProps) {
  const t = useTranslations('simulator');
  const say = useSimulator((state) => state.say);
  if (bubble.from === 'business')
    return (
      <MessageView
        message={bubble.message}
        stamp={
          <Stamp at={bubble.at}>
            <DeliveryMark
              phone={phone}
              effect={bubble.effect}
              delivery={bubble.delivery}
              isRecent={isRecent}
            />
          </Stamp>
        }
        onChoose={(tap) => say({ kind: 'choice', ...tap }, phone)}
        onOpenList={onOpenList}
      />
    );
  return (
    <article className="sim-bubble-own" data-group="messages">
      <ReceivedParts message={bubble.message} />
      <Stamp at={bubble.at}>
        <CheckCheck
          {...iconProps}
          size={14}
          className="sim-tick"
          aria-hidden={false}
          role="img"
          aria-label={t('delivered')}
        />
      </Stamp>
    </article>
  );
});

function Stamp({ at, children }: { at: Instant; children?: ReactNode }) {
  const times = useTimes();
  return (
    <span className="sim-stamp">
      <time dateTime={new Date(at).toISOString()}>{times.time(at)}</time>
      {children}
    </span>
  );
}
