import { monaco } from './monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

interface KeyOwner {
  onUndo: () => void;
  onRedo: () => void;
  onEscape: () => void;
  onTab: (isMoving: boolean) => void;
  onFormat: () => void;
}

const { KeyCode } = monaco;

/**
 * Undo takes back what was typed since the owner had it all, and then what the owner did. Escape goes out once nothing is
 * left to close. Ctrl+M has Tab write instead of go on. Answers how to stop.
 */
export function obeyKeys(
  editor: Editor,
  host: HTMLElement,
  isSettled: () => boolean,
  now: () => KeyOwner,
): () => void {
  let isMoving = true;
  const acts: [is: (event: monaco.IKeyboardEvent) => boolean, act: () => void][] = [
    [(event) => isUndo(event) && isSettled(), () => now().onUndo()],
    [(event) => isRedo(event) && !editor.getModel()?.canRedo(), () => now().onRedo()],
    [(event) => event.shiftKey && event.altKey && event.keyCode === KeyCode.KeyF, () => now().onFormat()],
    [
      (event) => event.ctrlKey && event.keyCode === KeyCode.KeyM,
      () => {
        isMoving = !isMoving;
        editor.updateOptions({ tabFocusMode: isMoving });
        now().onTab(isMoving);
      },
    ],
  ];
  const listening = editor.onKeyDown((event) => {
    const found = acts.find(([is]) => is(event));
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    found[1]();
  });
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') now().onEscape();
  };
  // What Escape closes keeps the key to itself; that its default is prevented says nothing, Monaco does so always.
  host.addEventListener('keydown', leave);
  return () => {
    listening.dispose();
    host.removeEventListener('keydown', leave);
  };
}

const isMod = ({ ctrlKey, metaKey, altKey }: monaco.IKeyboardEvent) => (ctrlKey || metaKey) && !altKey;

const isUndo = (event: monaco.IKeyboardEvent) =>
  isMod(event) && !event.shiftKey && event.keyCode === KeyCode.KeyZ;

const isRedo = (event: monaco.IKeyboardEvent) =>
  isMod(event) && (event.shiftKey ? event.keyCode === KeyCode.KeyZ : event.keyCode === KeyCode.KeyY);
