import type { FlowNote } from '../../model/annotation.ts';
import { elided, wrapped } from './fit.ts';
import { text } from './nodes.ts';
import { COLOURS, HUE_COLOURS } from './palette.ts';
import type { GroupAt } from './scene.ts';
import { element, escaped } from './xml.ts';

const NOTE = { size: 13 };
const LINE = 19;
const PADDING = { x: 12, y: 10 };
const TITLE = { size: 13, isBold: true };
const RADIUS = 10;

/** As many lines of a note as have room in it. */
export function noteDrawing({ text: written, hue, position, size }: FlowNote): string {
  const { full, soft } = HUE_COLOURS[hue];
  const { width, height } = size;
  const linesMax = Math.max(1, Math.floor((height - 2 * PADDING.y) / LINE));
  return element(
    'g',
    { transform: `translate(${position.x} ${position.y})` },
    element('title', {}, escaped(written)),
    element('rect', { width, height, rx: 4, fill: soft, stroke: full, 'stroke-opacity': 0.45 }),
    ...wrapped(written, width - 2 * PADDING.x, linesMax, NOTE).map((line, index) =>
      text(line, {
        ...{ x: PADDING.x, y: PADDING.y + 14 + index * LINE, 'font-size': NOTE.size, fill: COLOURS.text },
      }),
    ),
  );
}

/** The frame of a group, behind its nodes. */
export function frameDrawing({ group, box }: GroupAt): string {
  const { full } = HUE_COLOURS[group.hue];
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return element(
    'g',
    { transform: `translate(${box.left} ${box.top})` },
    element('title', {}, escaped(group.title)),
    element('rect', {
      ...{ width, height, rx: RADIUS, fill: full, 'fill-opacity': 0.08 },
      ...{ stroke: full, 'stroke-opacity': 0.55, 'stroke-width': 1.5 },
    }),
    groupTitle(group.title, width - 24),
  );
}

/** A folded group: sheets under it say that there is more, and so does the number. */
export function foldedDrawing({ group, box }: GroupAt, count: string): string {
  const { full, soft } = HUE_COLOURS[group.hue];
  const [width, height] = [box.right - box.left, box.bottom - box.top - 8];
  const sheet = (y: number) =>
    element('rect', { y, width, height, rx: RADIUS, fill: soft, stroke: full, 'stroke-width': 1.5 });
  return element(
    'g',
    { transform: `translate(${box.left} ${box.top})` },
    element('title', {}, escaped(`${group.title}\n${count}`)),
    ...[8, 4, 0].map(sheet),
    groupTitle(group.title, width - 24),
    text(count, { x: 12, y: 46, 'font-size': 12, fill: COLOURS.muted }),
  );
}

const groupTitle = (title: string, width: number): string =>
  text(elided(title, width, TITLE), {
    ...{ x: 12, y: 25, 'font-size': TITLE.size, 'font-weight': 600, fill: COLOURS.text },
  });
