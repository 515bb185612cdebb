import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { ChatLanguage, Line } from '#runtime/hosts/chat/protocol.ts';
import { SITE } from '#runtime/hosts/chat/testing/serve.ts';
import { POINT } from '#runtime/hosts/chat/testing/shop.ts';
import type { Network } from '../../../widget/connection.ts';
import { Conversation } from '../../../widget/conversation.ts';
import { newId } from '../../../widget/ids.ts';
import { Keep, memoryStore } from '../../../widget/keep.ts';
import { browserNetwork } from '../../../widget/network.ts';

/** The widget's own conversation, without a page, over a real socket. */
export class Visitor {
  readonly keep = new Keep(memoryStore(), POINT);
  readonly chat: Conversation;

  constructor(url: string, language: ChatLanguage = 'nl') {
    const network: Network = {
      ...browserNetwork(''),
      open({ opened, heard, closed }) {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/chat/socket`, { origin: SITE });
        socket.on('open', opened);
        socket.on('message', (data) => heard(String(data)));
        socket.on('close', closed);
        // Whatever breaks is closed as well.
        socket.on('error', () => {});
        return { send: (text) => socket.send(text), close: () => socket.terminate() };
      },
    };
    const around = { network, keep: this.keep, newId, now: () => Date.now() };
    this.chat = new Conversation(around, { pointOfContact: POINT, language });
    onTestFinished(() => this.chat.stop());
  }

  /** Settles once it is so. */
  until(isSo: (chat: Conversation) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => isSo(this.chat) && resolve();
      this.chat.onChange(look);
      look();
    });
  }

  get said(): string[] {
    return this.chat.lines.map(textOf);
  }
}

export function textOf(line: Line): string {
  if (line.from === 'visitor') return `> ${line.text}`;
  if (line.from === 'nobody') return line.what;
  return 'text' in line.message ? line.message.text : line.message.kind;
}
