import type { FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import type { Peer } from './attendance.ts';
import { Door } from './door.ts';
import { FRAME_BYTES_MAX, WAITING_BYTES_MAX } from './limits.ts';
import { CLOSE } from './protocol.ts';
import { type Reception, Session } from './session.ts';

/** Answers what becomes of a socket that was opened; so many may be open at once. */
export function attend(
  reception: Reception,
  most: number,
): (socket: WebSocket, request: FastifyRequest) => void {
  const door = new Door(most);
  return (socket, { ip, headers, protocol, host }) => {
    // A socket that breaks is closed as well, and that is heard.
    socket.on('error', () => socket.terminate());
    const exit = door.enter(ip);
    if (!exit) return socket.close(CLOSE.tooMany);
    const caller = { address: ip, origin: headers.origin, host: `${protocol}://${host}` };
    const session = new Session(reception, peerOf(socket), caller);
    socket.on('close', () => {
      exit();
      session.over();
    });
    socket.on('message', (data, isBinary) => {
      const bytes = Buffer.isBuffer(data) ? data : Buffer.alloc(0);
      if (isBinary) return socket.close(CLOSE.notUnderstood);
      if (bytes.length > FRAME_BYTES_MAX) return socket.close(CLOSE.tooLarge);
      session.hear(bytes.toString('utf8'));
    });
  };
}

const peerOf = (socket: WebSocket): Peer => ({
  tell(message) {
    // Who does not read is let go: what they missed is there when they come back.
    if (socket.bufferedAmount > WAITING_BYTES_MAX) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  },
  close: (code) => socket.close(code),
});
