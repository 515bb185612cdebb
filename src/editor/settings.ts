import type { Lines } from './assistant.ts';
import type { monaco } from './monaco.ts';

type Options = monaco.editor.IStandaloneEditorConstructionOptions;

/** How a source is written: in which lines, in the letters of expressions or of texts. */
export interface Look {
  lines: Lines;
  mono: boolean;
}

const SPACE = { block: 4, inline: 8 };
const SCROLLBAR = 8;
/** Lines that a field shows before it scrolls. */
const LINES_MAX = 12;

/** How high a field can be, in px. */
export const heightMax = (lineHeight: number): number => LINES_MAX * lineHeight + 2 * SPACE.block;

/** A field scrolls only once its text is higher than it; the wheel is the panel's before. */
export function scrolling(isNeeded: boolean): NonNullable<Options['scrollbar']> {
  return {
    vertical: isNeeded ? 'visible' : 'hidden',
    horizontal: 'hidden',
    verticalScrollbarSize: SCROLLBAR,
    useShadows: false,
    handleMouseWheel: isNeeded,
    alwaysConsumeMouseWheel: false,
  };
}

/** Nothing of a code editor but the text. */
const BARE: Options = {
  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  lineDecorationsWidth: SPACE.inline,
  glyphMargin: false,
  folding: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  guides: { indentation: false, bracketPairs: false, highlightActiveIndentation: false },
  rulers: [],
  matchBrackets: 'never',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  scrollbar: scrolling(false),
  padding: { top: SPACE.block, bottom: SPACE.block },
};

/** What Monaco would do by itself and a field of a form does not. */
const QUIET: Options = {
  contextmenu: false,
  links: false,
  colorDecorators: false,
  codeLens: false,
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
  inlineSuggest: { enabled: false },
  parameterHints: { enabled: false },
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  autoIndent: 'none',
  detectIndentation: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  multiCursorLimit: 1,
  columnSelection: false,
  find: { addExtraSpaceOnTop: false },
};

/** Names are completed while one types; texts are nobody's words but the writer's. */
const COMPLETING: Options = {
  quickSuggestions: { other: 'on', strings: 'off', comments: 'off' },
  suggestOnTriggerCharacters: true,
  acceptSuggestionOnCommitCharacter: false,
  acceptSuggestionOnEnter: 'on',
  tabCompletion: 'off',
  wordBasedSuggestions: 'off',
  snippetSuggestions: 'none',
  suggestFontSize: 13,
  suggestLineHeight: 24,
  suggest: { showIcons: false, showStatusBar: false, preview: false, shareSuggestSelections: false },
};

/** Letters of one width: a line ends behind a space, a bracket or an operator, or before a dot. */
const WRAPPED_CODE: Options = {
  wordWrap: 'on',
  wrappingStrategy: 'simple',
  wordWrapBreakBeforeCharacters: '.?',
  wordWrapBreakAfterCharacters: ' \t([{,|&+=',
};
/** As the browser wraps words. */
const WRAPPED_WORDS: Options = { wordWrap: 'on', wrappingStrategy: 'advanced' };

/** Monaco as a field of the kit. Letters and line height are those of the page where it stands. */
export function optionsFor(host: HTMLElement, { mono }: Look): Options {
  const style = getComputedStyle(host);
  return {
    ...BARE,
    ...QUIET,
    ...COMPLETING,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: mono ? false : style.fontFeatureSettings,
    ...(mono ? WRAPPED_CODE : WRAPPED_WORDS),
    wrappingIndent: 'none',
    automaticLayout: true,
    fixedOverflowWidgets: true,
    tabFocusMode: true,
    // A textarea, in every browser: found, named and read out like those of the other fields.
    editContext: false,
    hover: { enabled: 'on', delay: 300, sticky: true },
  };
}
