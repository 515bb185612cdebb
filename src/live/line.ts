import { sessionHere } from './api.ts';
import { type Connection, connect } from './connection.ts';

/** The line of this page to its host. It is opened when it is first needed, and stays. */
let line: Connection | undefined;

export function lineHere(): Connection {
  line ??= openLine();
  return line;
}

function openLine(): Connection {
  const made = connect({
    open: () => new WebSocket(addressOf()),
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
    async isLoggedIn() {
      const session = await sessionHere();
      return session && session.user !== null;
    },
  });
  addEventListener('online', made.hurry);
  addEventListener('offline', made.suspect);
  // Whoever closes the page meanwhile loses what they did: the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (made.standing.getState().unsent.length > 0) event.preventDefault();
  });
  return made;
}

function addressOf(): URL {
  const address = new URL('api/live', new URL('.', document.baseURI));
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address;
}
