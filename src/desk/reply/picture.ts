import type { ComposerView, OutMessageOf } from '#runtime/index.ts';
import { checkAddress } from '../conversation/address.ts';
import { lengthOf } from './length.ts';

/** A picture to send, as typed so far. */
export interface PictureDraft {
  url: string;
  caption: string;
}

export const NO_PICTURE: PictureDraft = { url: '', caption: '' };

/** The codes of what is wrong with its address; the words have a sentence of each. */
export type UrlFault = 'picture-missing' | 'picture-wrong';

/** Channels fetch pictures themselves, over encrypted roads alone. */
export function urlFaultOf({ url }: PictureDraft): UrlFault | undefined {
  if (url.trim() === '') return 'picture-missing';
  return addressOf(url) === undefined ? 'picture-wrong' : undefined;
}

/** The normal form of an address at https, whose host is not hidden. */
function addressOf(url: string): string | undefined {
  const checked = checkAddress(url.trim());
  return checked.ok && checked.address.isEncrypted ? checked.address.href : undefined;
}

/** How the caption stands: a message of its own is as long as any. */
export const captionLength = ({ caption }: PictureDraft, { max, picture }: ComposerView) =>
  lengthOf(caption.trim(), picture?.captionMax ?? max);

/** The message of a draft; undefined while something is wrong with it. */
export function pictureOf(draft: PictureDraft, composer: ComposerView): OutMessageOf<'media'> | undefined {
  const url = addressOf(draft.url);
  if (url === undefined || captionLength(draft, composer).isOver) return undefined;
  const caption = draft.caption.trim();
  return { kind: 'media', media: 'image', url, ...(caption === '' ? {} : { caption }) };
}
