import { OUTDATED } from '../closing.ts';
import type { Conversation } from '../conversation.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Scene } from './bubble.ts';
import { type Composer, composer } from './composer.ts';
import { button, element, icon } from './element.ts';
import { ending } from './ending.ts';
import { CLOSE } from './icons.ts';
import { Log } from './log.ts';

/** Beside the page, not in front of it: what is on the page can still be used. */
export class Dialog {
  readonly element: HTMLElement;
  readonly #conversation: Conversation;
  readonly #words: Words;
  readonly #log: Log;
  readonly #status: HTMLElement;
  readonly #end: ReturnType<typeof ending>;
  readonly #composer: Composer;

  constructor(conversation: Conversation, settings: Settings, words: Words, close: () => void) {
    this.#conversation = conversation;
    this.#words = words;
    this.#status = element('p', { class: 'status', role: 'status' });
    this.#composer = composer(words, (text) => {
      conversation.say(text);
      this.#log.toEnd();
    });
    const clock = new Intl.DateTimeFormat(settings.language, { timeStyle: 'short', hourCycle: 'h23' });
    const scene: Scene = { conversation, words, clock, chose: () => this.#composer.focus() };
    this.#log = new Log(scene, settings.greeting);
    this.#end = ending(words, () => {
      conversation.end();
      this.#composer.focus();
    });
    const title = element('h2', { id: 'title' }, settings.title || words.title);
    const closer = button({ class: 'icon', 'aria-label': words.close }, close, icon(CLOSE));
    this.element = element(
      'section',
      { class: 'dialog', role: 'dialog', 'aria-labelledby': 'title', id: 'dialog', hidden: true },
      element('header', {}, title, this.#end.button, closer),
      this.#end.question,
      this.#log.element,
      this.#status,
      this.#composer.element,
    );
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  show(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    if (isOpen) this.#log.toEnd();
  }

  focus(): void {
    this.#composer.focus();
  }

  render(): void {
    const { lines, status, isEnded } = this.#conversation;
    this.#log.following(() => {
      this.#log.render();
      const said = this.#sayStatus();
      if (this.#status.textContent !== said) this.#status.textContent = said;
    });
    const last = lines.at(-1);
    this.#end.button.hidden = !last || last.from === 'nobody' || isEnded || status === 'over';
    if (this.#end.button.hidden) this.#end.question.hidden = true;
    if (status === 'over') this.#composer.close();
  }

  #sayStatus(): string {
    const { status, code, lines } = this.#conversation;
    if (status === 'away') return this.#words.away;
    if (status === 'over') return code === OUTDATED ? this.#words.outdated : this.#words.notAllowed;
    return status === 'connecting' && lines.length === 0 ? this.#words.connecting : '';
  }
}
