import type { Network } from './connection.ts';

/** The browser's own. */
export const browserNetwork = (address: string): Network => ({
  open(events) {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => events.opened());
    socket.addEventListener('message', ({ data }) => events.heard(String(data)));
    socket.addEventListener('close', ({ code }) => events.closed(code));
    return { send: (text) => socket.send(text), close: () => socket.close() };
  },
  later(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
});
