import { monaco } from './monaco.ts';

type Options = monaco.editor.IStandaloneEditorConstructionOptions;

const { KeyCode, KeyMod } = monaco;

/** Set in every text; see `KEYS`. */
export const TEXT = 'routewrightText';

/** What would open a list of Monaco's own acts, in its own words. */
const NOT_OURS: readonly number[] = [
  KeyCode.F1,
  KeyCode.F2,
  KeyCode.F8,
  KeyCode.F12,
  KeyMod.Shift | KeyCode.F8,
  KeyMod.Alt | KeyCode.F8,
  KeyMod.Shift | KeyCode.F10,
  KeyMod.CtrlCmd | KeyCode.KeyG,
  KeyMod.CtrlCmd | KeyCode.Period,
  KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyO,
];

monaco.editor.addKeybindingRules(NOT_OURS.map((keybinding) => ({ keybinding, command: null, when: TEXT })));

const FONT_SIZE = 12;
const SUGGESTION_HEIGHT = 24;

/** A whole text: with numbers, folds, several cursors and a search; without what only programs have. */
export const jsonOptions = (host: HTMLElement): Options => ({
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  fontSize: FONT_SIZE,
  fontFamily: getComputedStyle(host).getPropertyValue('--font-mono'),
  lineNumbersMinChars: 3,
  renderLineHighlight: 'none',
  stickyScroll: { enabled: false },
  padding: { top: 8, bottom: 8 },
  fixedOverflowWidgets: true,
  // A textarea, in every browser: found, named and read out like other fields.
  editContext: false,
  tabFocusMode: true,
  contextmenu: false,
  links: false,
  colorDecorators: false,
  codeLens: false,
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.Off },
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  wordBasedSuggestions: 'off',
  quickSuggestions: { other: 'on', strings: 'on', comments: 'off' },
  suggestFontSize: FONT_SIZE + 1,
  suggestLineHeight: SUGGESTION_HEIGHT,
  suggest: { showIcons: false, showStatusBar: false, preview: false },
  hover: { enabled: 'on', delay: 300, sticky: true },
});
