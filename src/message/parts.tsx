import { FileText, ImageIcon, Link, MapPin, Mic, Smile, Video } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MediaKind } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';

const ICONS: Readonly<Record<MediaKind, Icon>> = {
  image: ImageIcon,
  video: Video,
  audio: Mic,
  document: FileText,
  sticker: Smile,
};

/** The end of an address: what people call the file. */
const fileName = (url: string): string => url.split(/[?#]/)[0]?.split('/').at(-1) || url;

/** A file stands there as its kind and name: it may not exist yet, and nothing is fetched to show a message. */
export function MediaPart({
  media,
  url,
  filename,
}: {
  media: MediaKind;
  url: string;
  filename?: string | undefined;
}) {
  const t = useTranslations('message');
  const Glyph = ICONS[media];
  return (
    <p className="message-media" data-media={media}>
      <Glyph {...iconProps} size={20} aria-hidden={false} role="img" aria-label={t(media)} />
      <span className="message-file">{filename ?? fileName(url)}</span>
    </p>
  );
}

interface Place {
  latitude: number;
  longitude: number;
  name?: string | undefined;
  address?: string | undefined;
}

export function PlacePart({ latitude, longitude, name, address }: Place) {
  const t = useTranslations('message');
  return (
    <p className="message-media" data-media="location">
      <MapPin {...iconProps} size={20} aria-hidden={false} role="img" aria-label={t('location')} />
      <span>
        <span className="message-file">{name || `${latitude}, ${longitude}`}</span>
        {address && <span className="message-small">{address}</span>}
      </span>
    </p>
  );
}

/** A button that opens a page: it shows where to, and goes nowhere. */
export function LinkPart({ title, url }: { title: string; url: string }) {
  return (
    <p className="message-choice" data-kind="link" title={url}>
      <Link {...iconProps} size={14} />
      {title}
    </p>
  );
}
