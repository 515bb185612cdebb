import { dataUrl, documentOf, type Picture, pictureOf } from '#runtime/drawing.ts';
import type { Flow } from '#runtime/index.ts';
import { download } from '#src/app/download.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { documentContext, pictureContext, speak } from './context.ts';
import { pngOf } from './png.ts';
import { printPicture } from './print.ts';

const drawn = (studio: Studio): { flow: Flow; picture: Picture } | undefined => {
  const flow = activeFlow(studio);
  return flow && { flow, picture: pictureOf(flow, pictureContext(studio)) };
};

export function saveSvg(studio: Studio): void {
  const now = drawn(studio);
  if (now) download(`${now.flow.id}.svg`, now.picture.svg, 'image/svg+xml');
}

/** Rejects when the browser makes none; a flow that is too large for one is told. */
export async function savePng(studio: Studio): Promise<void> {
  const now = drawn(studio);
  if (!now) return;
  const png = await pngOf(now.picture);
  if (png) download(`${now.flow.id}.png`, png, 'image/png');
  else {
    const notice = { title: speak(studio)('too-large'), lines: [], tone: 'warning' as const };
    studio.session.getState().set({ notice });
  }
}

/** The picture is in the document: one file is easier to keep and to send. */
export function saveDocument(studio: Studio): void {
  const now = drawn(studio);
  if (!now) return;
  const text = documentOf(now.flow, documentContext(studio, now.flow, dataUrl(now.picture.svg)));
  download(`${now.flow.id}.md`, text, 'text/markdown');
}

export async function print(studio: Studio): Promise<void> {
  const now = drawn(studio);
  if (!now) return;
  const t = speak(studio);
  const { uiLanguage } = studio.session.getState();
  await printPicture(now.picture, {
    title: now.flow.name,
    date: new Intl.DateTimeFormat(uiLanguage, { dateStyle: 'long' }).format(new Date()),
    legend: t('legend'),
    page: (page, pages) => t('page', { page: String(page), pages: String(pages) }),
  });
}
