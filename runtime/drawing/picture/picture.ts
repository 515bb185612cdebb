import type { Flow } from '../../model/flow.ts';
import type { DrawingContext } from '../face.ts';
import type { Box } from '../routing/plane.ts';
import { type Glyphs, lineColour, nodeDrawing } from './nodes.ts';
import { foldedDrawing, frameDrawing, noteDrawing } from './notes.ts';
import { COLOURS } from './palette.ts';
import { boundsOf, type EdgeAt, sceneOf } from './scene.ts';
import { element, escaped } from './xml.ts';

/** Kept free around all that is drawn. */
const MARGIN = 24;
/** Of a flow without nodes. */
const EMPTY: Box = { left: 0, right: 320, top: 0, bottom: 120 };
/** The studio's typeface where it is installed, else what the system reads well in. */
const FONTS = 'Inter, "Inter Variable", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** What pictures are made with, besides what nodes are drawn with. */
export interface PictureContext extends DrawingContext {
  glyphs: Glyphs;
  /** How many nodes a folded group has, in words. */
  counted: (nodes: number) => string;
}

/** A picture of a flow, as SVG that needs nothing else. Sizes in px. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  /** Where nodes and folded groups are in it: what had better not be cut through. */
  boxes: readonly Box[];
}

/** The address of a picture with all that is in it. */
export const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Draws a flow as on the canvas, by day, all of it. The same flow gives the same picture. */
export function pictureOf(flow: Flow, context: PictureContext): Picture {
  const scene = sceneOf(flow, context);
  const notes = Object.values(flow.notes ?? {});
  const around = boundsOf([
    ...[...scene.nodes, ...scene.frames, ...scene.folded].map(({ box }) => box),
    ...notes.map(({ position: { x, y }, size }) => ({
      ...{ left: x, right: x + size.width, top: y, bottom: y + size.height },
    })),
    ...scene.edges.map(({ run }) => run.around),
  ]);
  const { left, right, top, bottom } = around ?? EMPTY;
  const [width, height] = [right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  const svg = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, role: 'img' },
      ...{ viewBox: `${left - MARGIN} ${top - MARGIN} ${width} ${height}`, 'font-family': FONTS },
    },
    element('title', {}, escaped(flow.name)),
    element('rect', { x: left - MARGIN, y: top - MARGIN, width, height, fill: COLOURS.canvas }),
    ...scene.frames.map(frameDrawing),
    ...notes.map(noteDrawing),
    ...scene.edges.map(edgeDrawing),
    ...scene.nodes.map((node) => `\n${nodeDrawing(node, context.glyphs)}`),
    ...scene.folded.map((one) => foldedDrawing(one, context.counted(one.group.nodes.length))),
  );
  const boxes = [...scene.nodes, ...scene.folded].map(({ box }) => ({
    ...{ left: box.left - left + MARGIN, right: box.right - left + MARGIN },
    ...{ top: box.top - top + MARGIN, bottom: box.bottom - top + MARGIN },
  }));
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height, boxes };
}

const DASHES: Readonly<Record<EdgeAt['kind'], string | undefined>> = {
  next: undefined,
  timeout: '1.5 5',
  error: '6 4',
  gone: '6 4',
};

function edgeDrawing({ kind, label, run }: EdgeAt): string {
  const isDotted = kind === 'timeout';
  return element(
    'path',
    {
      ...{ d: run.path, fill: 'none', stroke: lineColour(kind), 'stroke-width': isDotted ? 2 : 1.5 },
      ...{ 'stroke-dasharray': DASHES[kind], 'stroke-linecap': isDotted ? 'round' : undefined },
    },
    element('title', {}, escaped(label)),
  );
}
