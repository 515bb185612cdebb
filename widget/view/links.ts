/** An address that a visitor may be sent to; undefined for anything that could run, or hide what it is. */
export function safeUrl(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
}

/** Where a place is on a map that anybody can open. */
export const mapUrl = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;

/** The end of an address: what people call the file. */
export const fileName = (url: string): string => {
  const end = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(end) || url;
  } catch {
    return end || url;
  }
};

/** A text in parts: every second one is an address of a page. A full stop behind one is not part of it. */
export const partsOf = (text: string): string[] => text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”])/);
