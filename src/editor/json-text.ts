import type { Assistant, Mark, Range } from './assistant.ts';
import { followText } from './follow.ts';
import { obeyKeys } from './json-keys.ts';
import { jsonOptions, TEXT } from './json-settings.ts';
import { monaco } from './monaco.ts';
import { assist, rangeOf } from './providers.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** A marked piece of a text, with what is to be said of it in finished words. */
export interface TextMark extends Mark {
  words: string;
}

/** A piece of a text that is shown softly; `reveal` brings it into view. */
export interface Shown extends Range {
  reveal: boolean;
}

/** What the text's owner has for it, as it is now. */
export interface TextOwner {
  assistant: Assistant;
  /** Somebody typed, and paused or left. */
  onType: (text: string) => void;
  /** Somebody moved the cursor, in characters. */
  onCaret: (at: number, text: string) => void;
  /** To take back or do again what the text's owner did, when nothing was typed since. */
  onUndo: () => void;
  onRedo: () => void;
  /** Escape, when there is nothing left to close. */
  onEscape: () => void;
  /** Whether Tab goes on to what is next, or writes. */
  onTab: (isMoving: boolean) => void;
  /** Shift+Alt+F. */
  onFormat: () => void;
}

/** A whole JSON text in an editor. */
export interface JsonText {
  /** Shows what somebody else changed. */
  show(text: string): void;
  /** In a state that is new, the text's owner has all that was typed: from here, taking back is the owner's. */
  settle(state: unknown): void;
  /** Hands over at once what was typed. */
  flush(): void;
  mark(marks: readonly TextMark[]): void;
  light(shown: Shown | null): void;
  describe(label: string, describedBy: string): void;
  /** Puts the keyboard at a place. */
  goTo(at: number): void;
  dispose(): void;
}

/** Ms without a key before what was typed is handed over, and before a cursor is said to be somewhere. */
const TYPED = 250;
const MOVED = 120;

/** Where somebody was in a text, for when it is shown again. */
const left = new Map<string, monaco.editor.ICodeEditorViewState>();

/** Puts the text of a path into a place of the page. `now` answers what its owner has for it at that moment. */
export function createJsonText(
  host: HTMLElement,
  { path, text }: { path: string; text: string },
  now: () => TextOwner,
): JsonText {
  const model = monaco.editor.createModel(text, 'json', monaco.Uri.parse(`inmemory:${path}`));
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  assist(model, () => now().assistant);
  // Monaco listens at the frame: what it keeps to itself does not come to the host.
  const frame = host.appendChild(document.createElement('div'));
  frame.className = 'editor-json-frame';
  const editor = monaco.editor.create(frame, { ...jsonOptions(host), model });
  editor.createContextKey(TEXT, true);
  editor.restoreViewState(left.get(path) ?? null);
  const marks = editor.createDecorationsCollection();
  const lights = editor.createDecorationsCollection();
  let isShowing = false;
  const typing = new Pause(TYPED, () => now().onType(model.getValue()));
  const moving = new Pause(MOVED, () => now().onCaret(caretOf(editor), model.getValue()));
  let settled = model.getAlternativeVersionId();
  let agreed: unknown;
  const isSettled = () => model.getAlternativeVersionId() === settled;
  editor.onDidChangeModelContent(() => !isShowing && typing.begin());
  editor.onDidChangeCursorPosition(() => !isShowing && editor.hasWidgetFocus() && moving.begin());
  editor.onDidBlurEditorText(() => typing.end());
  const release = obeyKeys(editor, host, isSettled, now);
  return {
    show(next) {
      isShowing = true;
      followText(editor, next);
      isShowing = false;
    },
    settle(state) {
      if (state !== agreed) settled = model.getAlternativeVersionId();
      agreed = state;
    },
    flush: () => typing.end(),
    mark(found) {
      marks.set(found.map((one) => markOf(model, one)));
    },
    light: (shown) => light(editor, lights, shown),
    describe: (label, describedBy) => describe(editor, label, describedBy),
    goTo: (at) => goTo(editor, at),
    dispose() {
      typing.end();
      moving.drop();
      const view = editor.saveViewState();
      if (view) left.set(path, view);
      release();
      editor.dispose();
      model.dispose();
      frame.remove();
    },
  };
}

/** Does something once nothing has happened for a while. */
class Pause {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ms: number;
  private readonly act: () => void;

  constructor(ms: number, act: () => void) {
    this.ms = ms;
    this.act = act;
  }

  begin(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), this.ms);
  }

  /** Does it now, if it is still to be done. */
  end(): void {
    if (this.timer === undefined) return;
    this.drop();
    this.act();
  }

  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

function caretOf(editor: Editor): number {
  const position = editor.getPosition();
  return (position && editor.getModel()?.getOffsetAt(position)) ?? 0;
}

const SAID = /[\\`*_{}[\]()#+\-.!<>|~&]/g;

/** An empty place is marked by the character before it, so that there is something to see. */
function markOf(
  model: monaco.editor.ITextModel,
  { from, to, severity, words }: TextMark,
): monaco.editor.IModelDeltaDecoration {
  return {
    range: rangeOf(model, { from: from < to ? from : Math.max(0, to - 1), to }),
    options: {
      className: `squiggly-${severity}`,
      hoverMessage: { value: words.replace(SAID, '\\$&') },
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
      overviewRuler: {
        color: { id: `editor${severity === 'error' ? 'Error' : 'Warning'}.foreground` },
        position: monaco.editor.OverviewRulerLane.Right,
      },
    },
  };
}

function light(
  editor: Editor,
  lights: monaco.editor.IEditorDecorationsCollection,
  shown: Shown | null,
): void {
  const model = editor.getModel();
  if (!model || !shown) return lights.clear();
  const range = rangeOf(model, shown);
  lights.set([{ range, options: { isWholeLine: true, className: 'editor-json-shown' } }]);
  if (shown.reveal) editor.revealRangeNearTopIfOutsideViewport(range);
}

function describe(editor: Editor, label: string, describedBy: string): void {
  editor.updateOptions({ ariaLabel: label });
  editor.getDomNode()?.querySelector('textarea')?.setAttribute('aria-describedby', describedBy);
}

function goTo(editor: Editor, at: number): void {
  const position = editor.getModel()?.getPositionAt(at);
  if (!position) return;
  // Where the cursor is, is told while the keyboard is there.
  editor.focus();
  editor.setPosition(position);
  editor.revealPositionInCenterIfOutsideViewport(position);
}
