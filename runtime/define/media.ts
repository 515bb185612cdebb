import type { Capabilities, MediaKind } from '../model/channel.ts';
import type { OutMessageOf } from '../model/message.ts';

/** Files that no channel shows words under. */
export const CAPTIONLESS: ReadonlySet<MediaKind> = new Set<MediaKind>(['audio', 'sticker']);

/** What the end of a file's name says of its type. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/jpeg': 'jpg jpeg',
    'image/png': 'png',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'video/mp4': 'mp4',
    'video/3gpp': '3gp',
    'video/quicktime': 'mov',
    'video/webm': 'webm',
    'video/ogg': 'ogv',
    'video/x-msvideo': 'avi',
    'audio/aac': 'aac',
    'audio/amr': 'amr',
    'audio/mpeg': 'mp3',
    'audio/mp4': 'm4a',
    'audio/ogg': 'ogg opus',
    'audio/wav': 'wav',
    'application/pdf': 'pdf',
    'text/plain': 'txt',
    'application/msword': 'doc',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
    'application/vnd.ms-excel': 'xls',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
    'application/vnd.ms-powerpoint': 'ppt',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  }).flatMap(([type, endings]) => endings.split(' ').map((ending) => [ending, type] as const)),
);

/** The MIME type that an address tells by its ending; undefined when it does not. */
export function typeOfUrl(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1];
  return ending === undefined ? undefined : TYPES.get(ending.toLowerCase());
}

/** Whether a channel shows such a file. An address that does not tell its type is believed. */
export function isShown({ media, url }: OutMessageOf<'media'>, capabilities: Capabilities): boolean {
  const shown = capabilities.media?.[media];
  const type = typeOfUrl(url);
  return shown !== undefined && (type === undefined || shown.types.includes(type));
}
