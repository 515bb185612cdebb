import type { Line } from '../../runtime/hosts/chat/protocol.ts';
import { type Item, note, received, type Scene, written } from './bubble.ts';
import { element } from './element.ts';

/** This near to the end one follows what comes, in pixels. */
const NEAR = 48;

/** What was said. New messages are added at the end and told by screen readers; nothing is drawn twice. */
export class Log {
  readonly element: HTMLElement;
  readonly #scene: Scene;
  readonly #hint: HTMLElement;
  readonly #items = new Map<string, Item>();

  constructor(scene: Scene, greeting: string) {
    this.#scene = scene;
    const { words } = scene;
    this.#hint = element('p', { class: 'hint' }, greeting || words.hint);
    this.element = element(
      'div',
      { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': words.log, tabindex: '0' },
      this.#hint,
    );
  }

  /** Whoever reads the end of it still does after a change, also of what stands around it. */
  following(change: () => void): void {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const follows = scrollHeight - scrollTop - clientHeight < NEAR;
    change();
    if (follows) this.toEnd();
  }

  render(): void {
    const wanted = this.#wanted();
    for (const [key, item] of this.#items) if (!wanted.has(key)) this.#remove(key, item);
    let before: Element = this.#hint;
    for (const [key, make] of wanted) {
      const item = this.#items.get(key) ?? make();
      this.#items.set(key, item);
      // Only what stands elsewhere is moved: whatever moves is told again.
      if (before.nextElementSibling !== item.element) before.after(item.element);
      before = item.element;
      item.update();
    }
    this.#hint.hidden = wanted.size > 0;
  }

  toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #remove(key: string, { element: gone }: Item): void {
    gone.remove();
    this.#items.delete(key);
  }

  /** In order: what was said, then what is still to be sent. */
  #wanted(): Map<string, () => Item> {
    const { conversation, words } = this.#scene;
    const wanted = new Map<string, () => Item>();
    let contact: string | undefined;
    for (const line of conversation.lines) {
      if (contact !== undefined && line.contact !== contact)
        wanted.set(`new ${line.contact}`, () => note(words.newChat));
      contact = line.contact;
      wanted.set(keyOf(line), () => this.#itemOf(line));
    }
    for (const { frame, at } of conversation.unsent)
      if (frame.type === 'say')
        wanted.set(frame.id, () =>
          written(frame.id, frame.text ?? frame.choice?.title ?? '', at, this.#scene),
        );
    if (conversation.isEnded) wanted.set('ended', () => note(words.youEnded));
    return wanted;
  }

  #itemOf(line: Line): Item {
    const { words } = this.#scene;
    if (line.from === 'visitor') return written(line.id, line.text, line.at, this.#scene);
    return line.from === 'centre' ? received(line, this.#scene) : note(words[line.what]);
  }
}

/** What a visitor wrote is known by the name it had before it was sent. */
const keyOf = (line: Line): string => (line.from === 'visitor' ? line.id : `${line.contact} ${line.number}`);
