import { monaco } from './monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

const LIST = 'editor.widget.suggestWidget';
/** Px between the list and the text: the field's border, and a gap. */
const GAP = 5;
const { ABOVE } = monaco.editor.ContentWidgetPositionPreference;

/**
 * Puts the list of suggestions below the field, or above it where there is no room, so that it hides nothing of what is
 * written. Monaco would put it at the line of the cursor.
 */
export function placeSuggestions(editor: Editor): void {
  const boxAt = editor.getScrolledVisiblePosition.bind(editor);
  const add = editor.addContentWidget.bind(editor);
  // What asks for room above and below a line is told of the room around the field.
  editor.getScrolledVisiblePosition = (position) => {
    const box = boxAt(position);
    return box && { ...box, top: -GAP, height: heightOf(editor) + 2 * GAP };
  };
  editor.addContentWidget = (widget) => {
    if (widget.getId() === LIST) moveOut(widget, (side) => distanceOut(editor, side));
    add(widget);
  };
}

type Side = monaco.editor.ContentWidgetPositionPreference | undefined;

/** Moves a list each time before it is drawn. */
function moveOut(list: monaco.editor.IContentWidget, distance: (side: Side) => number): void {
  const placeOf = list.getPosition.bind(list);
  list.getPosition = () => {
    const place = placeOf();
    if (place) list.getDomNode().style.translate = `0 ${distance(place.preference[0])}px`;
    return place;
  };
}

/** Px from the line of the cursor to the edge of the field. Asked for in the middle of drawing: it must not draw. */
function distanceOut(editor: Editor, side: Side): number {
  const position = editor.getPosition();
  if (!position) return 0;
  const top = editor.getTopForPosition(position.lineNumber, position.column) - editor.getScrollTop();
  return side === ABOVE ? -top - GAP : heightOf(editor) + GAP - top - lineHeightOf(editor);
}

const lineHeightOf = (editor: Editor): number => editor.getOption(monaco.editor.EditorOption.lineHeight);

const heightOf = (editor: Editor): number => editor.getLayoutInfo().height;
