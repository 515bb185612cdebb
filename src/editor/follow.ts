import { StableEditorScrollState } from 'monaco-editor/editor/browser/stableEditorScroll';
import { linesDiffComputers } from 'monaco-editor/editor/common/diff/linesDiffComputers';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IUndoRedoService } from 'monaco-editor/platform/undoRedo/common/undoRedo';
import type { monaco } from './monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Ms after which a difference is found less finely. */
const PATIENCE = 200;

/**
 * Makes a text another one by changing only what differs, so that cursors, folds and the line on top stay where they
 * were. What was typed before is no longer taken back here: that the text changed is another history's affair.
 */
export function followText(editor: Editor, text: string): void {
  const model = editor.getModel();
  if (!model || model.getValue() === text) return;
  const scroll = StableEditorScrollState.capture(editor);
  model.pushEditOperations([], editsTo(model, text), () => null);
  if (model.getValue() !== text) model.setValue(text);
  scroll.restore(editor);
  StandaloneServices.get(IUndoRedoService).removeElements(model.uri);
}

function editsTo(
  model: monaco.editor.ITextModel,
  text: string,
): monaco.editor.IIdentifiedSingleEditOperation[] {
  const lines = text.split('\n');
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: PATIENCE, computeMoves: false };
  const { changes } = linesDiffComputers.getDefault().computeDiff(model.getLinesContent(), lines, options);
  return changes
    .flatMap(({ innerChanges = [] }) => innerChanges)
    .map(({ originalRange, modifiedRange }) => ({
      range: originalRange,
      text: textIn(lines, modifiedRange),
    }));
}

function textIn(lines: readonly string[], range: monaco.IRange): string {
  const { startLineNumber, startColumn, endLineNumber, endColumn } = range;
  const inside = lines.slice(startLineNumber - 1, endLineNumber);
  const last = inside.length - 1;
  return inside
    .map((line, index) =>
      line.slice(index === 0 ? startColumn - 1 : 0, index === last ? endColumn - 1 : undefined),
    )
    .join('\n');
}
