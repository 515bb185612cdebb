import { monaco } from './monaco.ts';

/** A colour of `tokens.css`; after a slash the group whose hue it is. */
type Token = `--${string}`;

/** What Monaco draws, by our tokens. */
const COLORS: Readonly<Record<string, Token>> = {
  'editor.background': '--surface-raised',
  'editor.foreground': '--text',
  'editorCursor.foreground': '--text',
  'editorLineNumber.foreground': '--text-dim',
  'editorLineNumber.activeForeground': '--text',
  'editor.selectionBackground': '--accent-soft',
  'editor.inactiveSelectionBackground': '--surface-pressed',
  'editor.placeholder.foreground': '--text-dim',
  'editorError.foreground': '--danger',
  'editorWarning.foreground': '--warning',
  focusBorder: '--accent',
  'editorWidget.background': '--surface-raised',
  'editorWidget.foreground': '--text',
  'editorWidget.border': '--line',
  'editorSuggestWidget.background': '--surface-raised',
  'editorSuggestWidget.border': '--line',
  'editorSuggestWidget.foreground': '--text',
  'editorSuggestWidget.selectedBackground': '--surface-pressed',
  'editorSuggestWidget.selectedForeground': '--text',
  'editorSuggestWidget.highlightForeground': '--accent-text',
  'editorSuggestWidget.focusHighlightForeground': '--accent-text',
  'list.hoverBackground': '--surface-hover',
  'list.highlightForeground': '--accent-text',
  'editorHoverWidget.background': '--surface-raised',
  'editorHoverWidget.foreground': '--text',
  'editorHoverWidget.border': '--line',
  'textCodeBlock.background': '--surface-hover',
  'textLink.foreground': '--accent-text',
  'scrollbarSlider.background': '--surface-pressed',
};

/** What lies behind words: so thin that they are still read. */
const WASH = '1a';
const WASHES: Readonly<Record<string, Token>> = {
  'diffEditor.insertedTextBackground': '--added',
  'diffEditor.removedTextBackground': '--removed',
};

/** Only what differs in a line is marked: two washes would be too much. */
const CLEAR = '#00000000';
const NO_LINES = {
  'diffEditor.insertedLineBackground': CLEAR,
  'diffEditor.removedLineBackground': CLEAR,
};

/** What the parts of a source are coloured with; a group stands for its hue. */
const PARTS: readonly { token: string; color: Token; group?: string }[] = [
  { token: '', color: '--text' },
  { token: 'name', color: '--text' },
  { token: 'mark', color: '--text-muted' },
  { token: 'operator', color: '--text-muted' },
  { token: 'comment', color: '--text-muted' },
  { token: 'keyword', color: '--group', group: 'logic' },
  { token: 'function', color: '--group', group: 'handlers' },
  { token: 'string', color: '--group', group: 'messages' },
  { token: 'number', color: '--group', group: 'routing' },
  { token: 'hole', color: '--accent-text' },
];

const NAME = 'routewright';

/** Whether the studio is set to high contrast: an attribute of the root says so, as for `tokens.css`. */
const hasMoreContrast = () => document.documentElement.dataset['contrast'] === 'more';

/** Monaco's colours as the tokens are now, whatever scheme is on. */
export function applyTheme(): void {
  const palette = new Palette();
  const colors = {
    ...NO_LINES,
    ...hexes(COLORS, (token) => palette.hex(token)),
    ...hexes(WASHES, (token) => palette.hex(token) + WASH),
  };
  const rules = PARTS.map(({ token, color, group }) => ({
    token,
    foreground: palette.hex(color, group).slice(1),
  }));
  const base = baseFor(palette.isDark('--surface-raised'), hasMoreContrast());
  palette.close();
  monaco.editor.defineTheme(NAME, { base, inherit: true, rules, colors });
  monaco.editor.setTheme(NAME);
}

const hexes = (tokens: Readonly<Record<string, Token>>, hex: (token: Token) => string) =>
  Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, hex(token)]));

const baseFor = (dark: boolean, contrast: boolean): monaco.editor.BuiltinTheme =>
  contrast ? (dark ? 'hc-black' : 'hc-light') : dark ? 'vs-dark' : 'vs';

const MIDDLE = 128;

/** Reads tokens off the page. Monaco wants `#rrggbb`, the tokens are `light-dark(oklch(…))`: a canvas works it out. */
class Palette {
  readonly #probe = document.body.appendChild(document.createElement('i'));
  readonly #canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

  hex(token: Token, group?: string): string {
    return `#${this.#rgb(token, group)
      .map((one) => one.toString(16).padStart(2, '0'))
      .join('')}`;
  }

  isDark(token: Token): boolean {
    return this.#rgb(token).every((one) => one < MIDDLE);
  }

  close(): void {
    this.#probe.remove();
  }

  #rgb(token: Token, group = ''): number[] {
    this.#probe.dataset['group'] = group;
    this.#probe.style.color = `var(${token})`;
    this.#canvas.fillStyle = getComputedStyle(this.#probe).color;
    this.#canvas.fillRect(0, 0, 1, 1);
    return [...this.#canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }
}
