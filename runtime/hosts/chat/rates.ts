import { GREETINGS_OF_ADDRESS_A_MINUTE, MESSAGES_A_MINUTE, MESSAGES_OF_ADDRESS_A_MINUTE } from './limits.ts';
import { Rate } from './rate.ts';
import { keyOf, type Visitor } from './visitor.ts';

const MINUTE = 60_000;

/** How much visitors may do in a minute. */
export class Rates {
  readonly #greetings = new Rate(GREETINGS_OF_ADDRESS_A_MINUTE, MINUTE);
  readonly #ofVisitor = new Rate(MESSAGES_A_MINUTE, MINUTE);
  readonly #ofAddress = new Rate(MESSAGES_OF_ADDRESS_A_MINUTE, MINUTE);

  mayGreet(network: string, now: number): boolean {
    return this.#greetings.passes(network, now);
  }

  maySay({ pointOfContact, address }: Visitor, network: string, now: number): boolean {
    return (
      this.#ofVisitor.passes(keyOf(pointOfContact, address), now) && this.#ofAddress.passes(network, now)
    );
  }
}
