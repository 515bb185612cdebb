import type { Assistant, Mark, Range, SourceMode } from './assistant.ts';
import { rangeAfter } from './caret.ts';
import { actLikeField } from './keys.ts';
import { languageOf } from './languages.ts';
import { monaco } from './monaco.ts';
import { assist, rangeOf } from './providers.ts';
import { heightMax, type Look, optionsFor, scrolling } from './settings.ts';
import { placeSuggestions } from './suggestions.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** What is said about a field besides its text. */
export interface Described {
  id: string;
  label: string;
  placeholder: string;
  /** Ids of what describes it. */
  describedBy: string;
  isInvalid: boolean;
}

/** What the field around an editor has for it, as it is now. */
export interface Surroundings {
  value: string;
  assistant: Assistant;
  caret: { current: Range | null };
  /** `at`: where something was written, in characters. */
  onChange: (source: string, at: number) => void;
  onFocusChange: (isFocused: boolean) => void;
  onEscape: () => void;
}

/** An editor of one source. */
export interface Source {
  /** Shows a text that somebody else changed; the cursor stays where it was in it. */
  show(value: string): void;
  mark(marks: readonly Mark[]): void;
  describe(described: Described): void;
  dispose(): void;
}

/** Puts an editor into a place of the page. `now` answers what surrounds it at that moment. */
export function createSource(
  host: HTMLElement,
  look: Look & { mode: SourceMode },
  now: () => Surroundings,
): Source {
  const { value, caret } = now();
  const model = monaco.editor.createModel(value, languageOf(look.mode));
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  assist(model, () => now().assistant);
  const frame = host.appendChild(document.createElement('div'));
  const editor = monaco.editor.create(frame, { ...optionsFor(host, look), model });
  actLikeField(editor, look.lines);
  placeSuggestions(editor);
  fitHeight(editor, frame);
  const marks = editor.createDecorationsCollection();
  let isShowing = false;
  editor.onDidChangeModelContent(({ changes }) => {
    if (isShowing) return;
    if (look.lines === 'one' && model.getLineCount() > 1) queueMicrotask(() => joinLines(editor));
    else now().onChange(model.getValue(), endOf(changes));
  });
  editor.onDidFocusEditorText(() => now().onFocusChange(true));
  editor.onDidBlurEditorText(() => now().onFocusChange(false));
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') now().onEscape();
  };
  // What Escape closes keeps the key to itself; that its default is prevented says nothing, Monaco does so always.
  host.addEventListener('keydown', leave);
  if (caret.current) takeOver(editor, caret.current);
  return {
    show(next) {
      if (model.getValue() === next) return;
      isShowing = true;
      replace(editor, next);
      isShowing = false;
    },
    mark(found) {
      marks.set(found.map((one) => decoration(model, one)));
    },
    describe: (described) => describe(editor, described, look),
    dispose() {
      caret.current = editor.hasTextFocus() ? caretOf(editor) : null;
      host.removeEventListener('keydown', leave);
      editor.dispose();
      model.dispose();
      frame.remove();
    },
  };
}

/** As high as the text, up to a point, from the first frame on. */
function fitHeight(editor: Editor, frame: HTMLElement): void {
  const most = heightMax(editor.getOption(monaco.editor.EditorOption.lineHeight));
  const resize = () => {
    const height = editor.getContentHeight();
    frame.style.height = `${Math.min(height, most)}px`;
    editor.updateOptions({ scrollbar: scrolling(height > most) });
    editor.layout();
  };
  resize();
  editor.onDidContentSizeChange(({ contentHeightChanged }) => contentHeightChanged && resize());
  editor.render(true);
}

function takeOver(editor: Editor, caret: Range): void {
  const model = editor.getModel();
  if (model) editor.setSelection(rangeOf(model, caret));
  editor.focus();
}

const endOf = (changes: readonly monaco.editor.IModelContentChange[]): number =>
  Math.max(0, ...changes.map(({ rangeOffset, text }) => rangeOffset + text.length));

/** For the field of one line. */
function joinLines(editor: Editor): void {
  const model = editor.getModel();
  if (!model) return;
  const breaks = Array.from({ length: model.getLineCount() - 1 }, (_, index) => index + 1);
  editor.executeEdits(
    'lines',
    breaks.map((line) => ({
      range: new monaco.Range(line, model.getLineMaxColumn(line), line + 1, 1),
      text: ' ',
    })),
  );
}

/** The field's own undo begins anew: to take back what another undo did is that one's affair. */
function replace(editor: Editor, value: string): void {
  const model = editor.getModel();
  const caret = caretOf(editor);
  if (!model || !caret) return;
  const after = rangeAfter(caret, model.getValue(), value);
  model.setValue(value);
  editor.setSelection(rangeOf(model, after));
}

function caretOf(editor: Editor): Range | null {
  const model = editor.getModel();
  const selection = editor.getSelection();
  if (!model || !selection) return null;
  return {
    from: model.getOffsetAt(selection.getStartPosition()),
    to: model.getOffsetAt(selection.getEndPosition()),
  };
}

/** An empty place is marked by the character before it, so that there is something to see. */
function decoration(
  model: monaco.editor.ITextModel,
  { from, to, severity }: Mark,
): monaco.editor.IModelDeltaDecoration {
  return {
    range: rangeOf(model, { from: from < to ? from : Math.max(0, to - 1), to }),
    options: {
      className: `squiggly-${severity}`,
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  };
}

function describe(
  editor: Editor,
  { id, label, placeholder, describedBy, isInvalid }: Described,
  { lines }: Look,
): void {
  editor.updateOptions({ ariaLabel: label, placeholder });
  const input = editor.getDomNode()?.querySelector('textarea');
  input?.setAttribute('id', id);
  input?.removeAttribute('aria-roledescription');
  input?.setAttribute('aria-multiline', String(lines !== 'one'));
  input?.setAttribute('aria-describedby', describedBy);
  input?.setAttribute('aria-invalid', String(isInvalid));
}
