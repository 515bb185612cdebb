import { Copy, Link, List, Phone, Reply } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { OutMessage, OutMessageOf, TemplateContent } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { type Tap, tapsOf } from './choices.ts';
import { LinkPart, MediaPart, PlacePart } from './parts.tsx';
import './message.css';

/** What a button of a template does. */
type ButtonKind = TemplateContent['buttons'][number]['kind'];

export interface MessageViewProps {
  message: OutMessage;
  /** Below the words, such as the time. */
  stamp?: ReactNode;
  /** What the buttons of a template are, where that is known; others answer. */
  buttonKinds?: readonly ButtonKind[];
  /** Absent: the message is only looked at. */
  onChoose?: (tap: Tap) => void;
  onOpenList?: (list: OutMessageOf<'list'>) => void;
}

/** A message as its customer sees it: the bubble, and what can be tapped under it. */
export function MessageView({ message, stamp, buttonKinds = [], onChoose, onOpenList }: MessageViewProps) {
  return (
    <div className="message">
      <article className="message-bubble">
        <Content message={message} />
        {stamp}
      </article>
      {tapsOf(message).map((tap, index) => (
        <Choice
          key={`${tap.id} ${tap.title}`}
          icon={iconOf(buttonKinds[index])}
          title={tap.title}
          onPress={onChoose && (() => onChoose(tap))}
        />
      ))}
      {message.kind === 'list' && (
        <Choice icon={List} title={message.open} onPress={onOpenList && (() => onOpenList(message))} />
      )}
      {message.kind === 'link' && <LinkPart title={message.title} url={message.url} />}
    </div>
  );
}

const BUTTON_ICONS: Partial<Record<ButtonKind, Icon>> = {
  url: Link,
  'phone-number': Phone,
  'voice-call': Phone,
  'copy-code': Copy,
  'one-time-password': Copy,
};

const iconOf = (kind: ButtonKind | undefined): Icon => (kind && BUTTON_ICONS[kind]) ?? Reply;

function Content({ message }: { message: OutMessage }) {
  switch (message.kind) {
    case 'media':
      return (
        <>
          <MediaPart media={message.media} url={message.url} filename={message.filename} />
          <Words text={message.caption} />
        </>
      );
    case 'location':
      return <PlacePart {...message} />;
    case 'template':
      return <TemplateParts message={message} />;
    case 'text':
      return <Words text={message.text} />;
    default:
      return <Around header={message.header} text={message.text} footer={message.footer} />;
  }
}

function TemplateParts({ message: { header, text, shows } }: { message: OutMessageOf<'template'> }) {
  return (
    <>
      {header?.kind === 'media' && (
        <MediaPart media={header.media} url={header.url} filename={header.filename} />
      )}
      {header?.kind === 'location' && <PlacePart {...header} />}
      <Around header={shows.header} text={text} footer={shows.footer} />
    </>
  );
}

interface AroundProps {
  header: string | undefined;
  text: string;
  footer: string | undefined;
}

const Around = ({ header, text, footer }: AroundProps) => (
  <>
    <Words text={header} as="header" />
    <Words text={text} />
    <Words text={footer} as="footer" />
  </>
);

function Words({ text, as = 'body' }: { text: string | undefined; as?: 'header' | 'body' | 'footer' }) {
  return text ? <p className={`message-words message-${as}`}>{text}</p> : null;
}

function Choice({
  icon: Glyph,
  title,
  onPress,
}: {
  icon: Icon;
  title: string;
  onPress: (() => void) | undefined;
}) {
  const content = (
    <>
      <Glyph {...iconProps} size={14} />
      {title}
    </>
  );
  if (!onPress) return <p className="message-choice">{content}</p>;
  return (
    <Button className="message-choice" onPress={onPress}>
      {content}
    </Button>
  );
}
