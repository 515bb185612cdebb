import type { FromVisitor, Line, ToVisitor } from '#runtime/hosts/chat/protocol.ts';
import type { WireEvents } from '../connection.ts';
import { Conversation } from '../conversation.ts';
import { Keep, memoryStore } from '../keep.ts';
import type { Settings } from '../settings.ts';
import { show } from '../view/widget.ts';

/** A widget on the page, and the other end of its wire. */
export class Stage {
  readonly heard: FromVisitor[] = [];
  readonly conversation: Conversation;
  readonly takeAway: () => void;
  readonly #store = memoryStore();
  #wire: WireEvents | undefined;
  #ids = 0;

  constructor(settings: Partial<Settings> = {}, lines: readonly Line[] = []) {
    const all: Settings = {
      ...{ pointOfContact: 'site', language: 'en', title: '', greeting: '', theme: 'light', side: 'end' },
      ...{ open: true, socket: '' },
      ...settings,
    };
    const network = {
      open: (events: WireEvents) => this.#lay(events, lines),
      later: () => () => {},
      random: () => 0,
    };
    const newId = () => `${++this.#ids}`.padStart(32, '0');
    const keep = new Keep(this.#store, 'site');
    this.conversation = new Conversation({ network, keep, newId, now: () => AT }, all);
    this.takeAway = show(this.conversation, all);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = document.querySelector('[data-routewright]') as HTMLElement;
    if (!shadowRoot) throw new Error('there is no chat');
    return shadowRoot;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  }

  all = (selector: string): HTMLElement[] => [...this.root.querySelectorAll<HTMLElement>(selector)];

  tell(message: ToVisitor): void {
    this.#wire?.heard(JSON.stringify(message));
  }

  cut(code = 1006): void {
    this.#wire?.closed(code);
  }

  #lay(events: WireEvents, lines: readonly Line[]) {
    this.#wire = events;
    queueMicrotask(() => {
      events.opened();
      events.heard(JSON.stringify({ type: 'welcome', resume: 'x', lines }));
    });
    return { send: (text: string) => void this.heard.push(JSON.parse(text)), close() {} };
  }
}

/** When everything on the stage happens. */
export const AT = Date.UTC(2026, 10, 24, 9, 5);
