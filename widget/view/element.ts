type Child = Node | string | false | undefined;

/** Attributes by name; `true` is one without a value, `false` none. No styles: a page's policy may forbid them. */
export type Attributes = Record<string, string | boolean | undefined>;

function withAll<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  set(made, attributes);
  made.append(...children.filter((one) => one !== false && one !== undefined));
  return made;
}

/** Sets, or takes away, some attributes. */
export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === false || value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
}

export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] => withAll(document.createElement(tag), attributes, children);

/** A button that says what it does, or else has a label. */
export function button(attributes: Attributes, act: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of 24 by 24 that says nothing by itself. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = withAll(document.createElementNS(SVG, 'path'), { d: path }, []);
  return withAll(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [line]);
}
