import type { InMessage, MediaKind } from '#runtime/index.ts';
import { MediaPart, PlacePart } from './parts.tsx';

const MEDIA: readonly MediaKind[] = ['image', 'video', 'audio', 'document', 'sticker'];

/** What a customer sent: a file or a place as they know them, and whatever words go with it. */
export function ReceivedParts({ message: { kind, text, media, location } }: { message: InMessage }) {
  const shown = MEDIA.find((one) => one === kind);
  return (
    <>
      {shown && <MediaPart media={shown} url={media?.id ?? ''} filename={media?.filename} />}
      {location && <PlacePart {...location} />}
      {text && <p className="message-words">{text}</p>}
    </>
  );
}
