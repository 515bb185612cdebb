import type { Capabilities } from '../../model/channel.ts';

/** A type without what it may say of its encoding, as in `audio/ogg; codecs=opus`. */
const bare = (mimeType: string): string => (mimeType.split(';')[0] ?? '').trim().toLowerCase();

/** Bytes of a file of such a type on the channel; undefined: the channel has no files of the type. */
export function bytesMaxOf({ media }: Capabilities, mimeType: string): number | undefined {
  const type = bare(mimeType);
  const limits = Object.values(media ?? {}).flatMap((limit) =>
    typeof limit === 'object' && limit.types.includes(type) ? [limit.bytesMax] : [],
  );
  return limits.length === 0 ? undefined : Math.max(...limits);
}
