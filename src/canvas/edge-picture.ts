const SVG = 'http://www.w3.org/2000/svg';
const PATH = '.react-flow__edge-path';
/** What stands on an edge: a sign, how many it is, how many take it. */
const SIGNS = '.canvas-way-stop, .canvas-way-live, .canvas-way[data-several="true"]';

/**
 * All edges as one element that looks like them: React Flow draws each in a picture of its own, and a browser asks all of
 * thousands where they are whenever they move. Those that look alike are one path; arrowheads are dots from afar.
 */
export function edgePicture(edges: Element): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.classList.add('canvas-edge-picture');
  picture.setAttribute('aria-hidden', 'true');
  const byLook = new Map<string, { edge: Element; lines: string[] }>();
  for (const edge of edges.querySelectorAll('.react-flow__edge')) {
    const way = edge.querySelector('.canvas-way');
    const line = edge.querySelector(PATH)?.getAttribute('d');
    if (!way || !line) continue;
    if (edge.querySelector(SIGNS)) picture.append(copyOf(edge));
    const look = `${edge.getAttribute('class')} ${JSON.stringify({ ...(way as SVGElement).dataset })}`;
    const alike = byLook.get(look);
    if (alike) alike.lines.push(line);
    else byLook.set(look, { edge, lines: [line] });
  }
  picture.prepend(...[...byLook.values()].map(({ edge, lines }) => copyOf(edge, lines.join(''))));
  return picture;
}

/** An edge with its signs, or its line alone, led as others are. */
function copyOf(edge: Element, line?: string): Node {
  const copy = edge.cloneNode(true) as Element;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  const path = copy.querySelector(PATH);
  path?.removeAttribute('marker-end');
  if (line === undefined) path?.remove();
  else {
    path?.setAttribute('d', line);
    for (const other of copy.querySelectorAll('path, text')) if (other !== path) other.remove();
  }
  return copy;
}
