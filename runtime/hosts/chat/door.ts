import { SOCKETS_OF_ADDRESS_MAX } from './limits.ts';

/** How many sockets are open, in all and of each address of the network. */
export class Door {
  readonly #most: number;
  #inAll = 0;
  readonly #of = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Answers how to leave; undefined: there is no room. */
  enter(address: string): (() => void) | undefined {
    const here = this.#of.get(address) ?? 0;
    if (this.#inAll >= this.#most || here >= SOCKETS_OF_ADDRESS_MAX) return undefined;
    this.#inAll += 1;
    this.#of.set(address, here + 1);
    return () => this.#leave(address);
  }

  #leave(address: string): void {
    const left = (this.#of.get(address) ?? 1) - 1;
    this.#inAll -= 1;
    if (left === 0) this.#of.delete(address);
    else this.#of.set(address, left);
  }
}
