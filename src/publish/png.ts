import { dataUrl, type Picture } from '#runtime/drawing.ts';

/** Sharp on screens of today. */
const SCALE = 2;
/** Browsers make no canvas larger than this. In px. */
const SIDE_MAX = 16_000;
const AREA_MAX = 120_000_000;
/** Smaller, texts cannot be read any more. */
const SCALE_MIN = 0.5;

/** How much larger than the flow its picture is; undefined when it would be too large to be read. */
export function scaleFor({ width, height }: Pick<Picture, 'width' | 'height'>): number | undefined {
  const scale = Math.min(SCALE, SIDE_MAX / width, SIDE_MAX / height, Math.sqrt(AREA_MAX / (width * height)));
  return scale < SCALE_MIN ? undefined : scale;
}

/** The picture as PNG; undefined when it is too large for one. Rejects when the browser cannot draw it. */
export async function pngOf(picture: Picture): Promise<Blob | undefined> {
  const scale = scaleFor(picture);
  if (scale === undefined) return undefined;
  const image = new Image();
  image.src = dataUrl(picture.svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser makes no PNG.'));
    }, 'image/png');
  });
}
