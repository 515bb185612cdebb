import type { Lines } from './assistant.ts';
import { monaco } from './monaco.ts';

const { KeyCode, KeyMod } = monaco;

/** Set in every field; its lines are the value of the other. */
const FIELD = 'routewrightField';
const LINES = 'routewrightLines';

/** A rule applies in fields with such lines. */
const ends = (lines: Lines): string => `${LINES} == ${lines}`;

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
  // Where a key shall do nothing, the command that does nothing stands in the way of the browser's own.
  ...(['one', 'some'] as const).map((lines) => ({
    keybinding: KeyCode.Enter,
    command: 'noop',
    when: `${ends(lines)} && !suggestWidgetVisible`,
  })),
  { keybinding: KeyMod.Shift | KeyCode.Enter, command: 'noop', when: ends('one') },
  // A line, also while suggestions are shown.
  { keybinding: KeyMod.Shift | KeyCode.Enter, command: null, when: ends('some') },
]);

/** Makes an editor obey the keys of a field. */
export function actLikeField(editor: monaco.editor.IStandaloneCodeEditor, lines: Lines): void {
  editor.createContextKey(FIELD, true);
  editor.createContextKey(LINES, lines);
}
