import { monaco } from './monaco.ts';

const { KeyCode, KeyMod } = monaco;

/** Set in every field; in one of a single line besides. */
const FIELD = 'routewrightField';
const ONE_LINE = 'routewrightOneLine';

/** Keys of a code editor that in a field are the browser's and the studio's. They come with the view of JSON. */
const NOT_OURS: readonly number[] = [
  KeyCode.F1,
  KeyCode.F2,
  KeyCode.F3,
  KeyCode.F8,
  KeyCode.F12,
  KeyMod.CtrlCmd | KeyCode.KeyD,
  KeyMod.CtrlCmd | KeyCode.KeyF,
  KeyMod.CtrlCmd | KeyCode.KeyG,
  KeyMod.CtrlCmd | KeyCode.KeyH,
  KeyMod.CtrlCmd | KeyCode.KeyJ,
  KeyMod.CtrlCmd | KeyCode.KeyL,
  KeyMod.CtrlCmd | KeyCode.KeyM,
  KeyMod.CtrlCmd | KeyCode.KeyU,
  KeyMod.CtrlCmd | KeyCode.Slash,
  KeyMod.CtrlCmd | KeyCode.Period,
  KeyMod.CtrlCmd | KeyCode.Enter,
  KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyK,
  KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyL,
  KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyO,
  KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter,
];

monaco.editor.addKeybindingRules([
  ...NOT_OURS.map((keybinding) => ({ keybinding, command: null, when: FIELD })),
  // The browser's own Enter does nothing in a field of one line: the command that does nothing stands in its way.
  { keybinding: KeyCode.Enter, command: 'noop', when: `${ONE_LINE} && !suggestWidgetVisible` },
  { keybinding: KeyMod.Shift | KeyCode.Enter, command: 'noop', when: ONE_LINE },
]);

/** Makes an editor obey the keys of a field. */
export function actLikeField(editor: monaco.editor.IStandaloneCodeEditor, multiline: boolean): void {
  editor.createContextKey(FIELD, true);
  editor.createContextKey(ONE_LINE, !multiline);
}
