import type { InMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import { extraOf } from '../shared/extra.ts';
import { kindOfFile, readFile } from '../shared/files.ts';
import type { Part } from '../shared/part.ts';

/** What a message may bring: one of these at least. */
const CONTENT = ['text', 'choice', 'file', 'location', 'form'] as const;

/**
 * What a customer typed, tapped, sent or filled in. The answers of the form before a chat are `extra.form`; they come
 * with the first message, or alone.
 */
export function contentOf(body: Part): InMessage {
  // Whoever says nothing at all is missing words: reading them tells so.
  if (!CONTENT.some((key) => body.at(key).present)) body.at('text').text();
  const choice = body.at('choice').maybe(readChoice);
  const media = body.at('file').maybe(readFile);
  const location = body.at('location').maybe(readLocation);
  const form = body.at('form').maybe((part) => part.attempt(() => part.object().json()));
  const text = body.at('text').maybe((part) => part.text());
  return compact({
    id: body.at('id').id(),
    kind: kindOf({ choice, media, location, text }),
    text: text ?? choice?.title ?? location?.name ?? '',
    choice: choice?.id,
    replyTo: body.at('replyTo').maybe((part) => part.id()),
    media,
    location,
    extra: extraOf({ form }),
  });
}

interface Tapped {
  id: string;
  title: string;
}

type Found = { choice: Tapped | undefined } & {
  [K in 'media' | 'location' | 'text']: InMessage[K] | undefined;
};

function kindOf({ choice, media, location, text }: Found): InMessage['kind'] {
  if (choice) return 'choice';
  if (media) return kindOfFile(media);
  if (location) return 'location';
  return text === undefined ? 'form' : 'text';
}

const readChoice = (part: Part): Tapped => ({
  id: part.object().at('id').id(),
  title: part.at('title').maybe((title) => title.text()) ?? '',
});

const readLocation = (part: Part): NonNullable<InMessage['location']> =>
  compact({
    latitude: part.object().at('latitude').number(),
    longitude: part.at('longitude').number(),
    name: part.at('name').maybe((name) => name.text()),
  });
