import { CheckCheck, List, Reply } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Instant, OutMessage } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { type Bubble, type ListMessage, quickReplies } from './phone.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

interface BubbleViewProps {
  bubble: Bubble;
  onOpenList: (list: ListMessage) => void;
}

/** One message as the customer sees it. */
export function BubbleView({ bubble, onOpenList }: BubbleViewProps) {
  const t = useTranslations('simulator');
  if (bubble.from === 'business') return <Received bubble={bubble} onOpenList={onOpenList} />;
  return (
    <article className="sim-bubble sim-bubble-own" data-group="messages">
      <p className="sim-words">{bubble.text}</p>
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
}

function Received({
  bubble,
  onOpenList,
}: {
  bubble: Extract<Bubble, { from: 'business' }>;
  onOpenList: (list: ListMessage) => void;
}) {
  const { at, message, template } = bubble;
  return (
    <div className="sim-received">
      <article className="sim-bubble">
        {template?.header && <p className="sim-words sim-header">{template.header}</p>}
        <p className="sim-words">{message.text}</p>
        {template?.footer && <p className="sim-words sim-footer">{template.footer}</p>}
        <Stamp at={at} />
      </article>
      <Choices message={message} bubble={bubble} onOpenList={onOpenList} />
    </div>
  );
}

function Stamp({ at, children }: { at: Instant; children?: ReactNode }) {
  const times = useTimes();
  return (
    <span className="sim-stamp">
      <time dateTime={new Date(at).toISOString()}>{times.time(at)}</time>
      {children}
    </span>
  );
}

function Choices({
  message,
  bubble: { template },
  onOpenList,
}: {
  message: OutMessage;
  bubble: Extract<Bubble, { from: 'business' }>;
  onOpenList: (list: ListMessage) => void;
}) {
  const say = useSimulator((state) => state.say);
  switch (message.kind) {
    case 'text':
      return null;
    case 'buttons':
      return message.buttons.map(({ id, title }) => (
        <ReplyButton
          key={id}
          icon={Reply}
          title={title}
          onPress={() => say({ kind: 'choice', id, title, of: 'buttons' })}
        />
      ));
    case 'list':
      return <ReplyButton icon={List} title={message.open} onPress={() => onOpenList(message)} />;
    case 'template':
      return quickReplies(message, template).map(({ id, title }) => (
        <ReplyButton
          key={title}
          icon={Reply}
          title={title}
          onPress={() => say({ kind: 'choice', id, title, of: 'template' })}
        />
      ));
  }
}

function ReplyButton({ icon: Glyph, title, onPress }: { icon: Icon; title: string; onPress: () => void }) {
  return (
    <Button className="sim-reply" onPress={onPress}>
      <Glyph {...iconProps} size={14} />
      {title}
    </Button>
  );
}
