import type { Capabilities, CustomerAct } from '#runtime/index.ts';

/** What a customer can send besides words, each by a made-up example. */
export interface Attachment {
  kind: 'image' | 'video' | 'audio' | 'document' | 'location';
  act: CustomerAct;
}

const FILES = [
  { kind: 'image', filename: 'photo.jpg', mimeType: 'image/jpeg' },
  { kind: 'video', filename: 'video.mp4', mimeType: 'video/mp4' },
  { kind: 'audio', filename: 'recording.m4a', mimeType: 'audio/mp4' },
  { kind: 'document', filename: 'document.pdf', mimeType: 'application/pdf' },
] as const;

/** Nobody has this address: nothing is fetched from it. */
const FOLDER = 'https://files.example/';
/** The Dam in Amsterdam. */
const PLACE = { latitude: 52.3731, longitude: 4.8926 };

/** A channel that shows files and places is taken to carry them both ways. */
export function attachmentsFor({ media, location }: Capabilities): Attachment[] {
  const files = FILES.filter(({ kind }) => media?.[kind]).map(
    ({ kind, filename, mimeType }): Attachment => ({
      kind,
      act: { kind: 'media', media: kind, id: `${FOLDER}${filename}`, mimeType, filename },
    }),
  );
  return location ? [...files, { kind: 'location', act: { kind: 'location', ...PLACE } }] : files;
}
