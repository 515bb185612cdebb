import type { DrawnPort } from '../face.ts';
import { NODE_WIDTH, portY } from '../geometry.ts';
import { elided, wrapped } from './fit.ts';
import { COLOURS, GROUP_HUES, HUE_COLOURS } from './palette.ts';
import { DOT, type NodeAt } from './scene.ts';
import { element, escaped } from './xml.ts';

/** The coloured band at the left of a node. */
const BAND = 3;
const RADIUS = 6;
const TITLE = { size: 13, isBold: true };
const SMALL = { size: 12 };
const TITLE_X = 42;
const SUMMARY_X = 12;
const LINE = 16;
/** Ports keep clear of the edge of the node at the right, and of the middle at the left. */
const PORT_END = 12;
const PORT_ROOM = NODE_WIDTH - 36;

/** What each node type's icon is drawn of, by type: see `nodes/glyphs.ts`. */
export type Glyphs = Readonly<Record<string, string>>;

/** A node as on the canvas. What has no room in it stands in its title, which is shown when it is pointed at. */
export function nodeDrawing({ face, box }: NodeAt, glyphs: Glyphs): string {
  const { full, soft } = HUE_COLOURS[GROUP_HUES[face.group]];
  const height = box.bottom - box.top;
  const chip = { x: 10, y: 7, width: 24, height: 24, rx: 4, fill: soft };
  const glyph = Object.hasOwn(glyphs, face.type) ? glyphs[face.type] : undefined;
  return element(
    'g',
    { transform: `translate(${box.left} ${box.top})` },
    element('title', {}, escaped(wholeText(face))),
    element('rect', {
      ...{ x: 0.5, y: 0.5, width: NODE_WIDTH - 1, height: height - 1, rx: RADIUS },
      ...{ fill: COLOURS.raised, stroke: COLOURS.line },
    }),
    element('path', { d: band(height), fill: full }),
    element('rect', chip),
    ...(glyph === undefined ? [] : [iconOf(glyph, full)]),
    text(elided(face.title, NODE_WIDTH - TITLE_X - 8, TITLE), {
      ...{ x: TITLE_X, y: 24, 'font-size': TITLE.size, 'font-weight': 600, fill: COLOURS.text },
    }),
    ...wrapped(face.summary, NODE_WIDTH - SUMMARY_X - 10, 2, SMALL).map((line, index) =>
      text(line, { x: SUMMARY_X, y: 49 + index * LINE, 'font-size': SMALL.size, fill: COLOURS.muted }),
    ),
    ...(face.hasInput ? [dot(0, 24, 'next', true)] : []),
    ...face.ports.map(portDrawing),
  );
}

const wholeText = ({ title, typeTitle, summary, ports }: NodeAt['face']): string =>
  [title, title === typeTitle ? '' : typeTitle, summary, ...ports.map(({ label }) => `→ ${label}`)]
    .filter((line) => line !== '')
    .join('\n');

/** Round at the left as the node is. */
const band = (height: number): string =>
  `M${RADIUS} 0A${RADIUS} ${RADIUS} 0 0 0 0 ${RADIUS}V${height - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${RADIUS} ${height}` +
  `A${RADIUS - BAND} ${RADIUS} 0 0 1 ${BAND} ${height - RADIUS}V${RADIUS}A${RADIUS - BAND} ${RADIUS} 0 0 1 ${RADIUS} 0Z`;

const iconOf = (glyph: string, stroke: string): string =>
  element(
    'g',
    {
      ...{ transform: 'translate(14 11)', fill: 'none', stroke },
      ...{ 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    },
    glyph,
  );

function portDrawing({ label, kind, isWired }: DrawnPort, index: number): string {
  const isAside = kind === 'timeout' || kind === 'error';
  const fill = kind === 'gone' ? COLOURS.dangerText : isAside ? COLOURS.dim : COLOURS.text;
  const y = portY(index);
  return (
    text(elided(label, PORT_ROOM, SMALL), {
      ...{ x: NODE_WIDTH - PORT_END, y: y + 4, 'text-anchor': 'end', 'font-size': SMALL.size, fill },
    }) + dot(NODE_WIDTH, y, kind, isWired)
  );
}

export const lineColour = (kind: DrawnPort['kind']): string =>
  kind === 'timeout' ? COLOURS.warning : kind === 'next' ? COLOURS.edge : COLOURS.danger;

/** Full where an edge begins or ends. */
const dot = (cx: number, cy: number, kind: DrawnPort['kind'], isFull: boolean): string =>
  element('circle', {
    ...{ cx, cy, r: DOT - 1, fill: isFull ? lineColour(kind) : COLOURS.raised },
    ...{ stroke: lineColour(kind), 'stroke-width': 2 },
  });

/** One line of text. */
export const text = (line: string, attributes: Parameters<typeof element>[1]): string =>
  line === '' ? '' : element('text', attributes, escaped(line));
