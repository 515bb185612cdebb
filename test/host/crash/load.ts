import { POINTS } from './echo.ts';
import type { Running } from './running.ts';

/** What customers write, one after the other each, told again until it was accepted: as providers do. */
export class Load {
  /** Ids of messages that were accepted, by customer. */
  readonly accepted = new Map<string, string[]>();
  readonly refused: string[] = [];
  readonly #customers: { point: string; address: string; next: number }[];

  constructor(customers: number) {
    this.#customers = Array.from({ length: customers }, (_, index) => ({
      point: POINTS[index % POINTS.length] ?? 'webchat',
      address: `3161000${String(index).padStart(4, '0')}`,
      next: 1,
    }));
  }

  get customers(): { point: string; address: string }[] {
    return this.#customers;
  }

  /** All write on, as fast as they are answered, until the host is gone or `until` says so. */
  async write(host: Running, until: () => boolean): Promise<void> {
    await Promise.all(
      this.#customers.map(async (customer) => {
        while (!until()) if (!(await this.#say(host, customer))) return;
      }),
    );
  }

  async #say(host: Running, customer: Load['customers'][number] & { next: number }): Promise<boolean> {
    const { point, address, next } = customer;
    const id = `${address}-${next}`;
    const receipt = await host.deliver({
      event: {
        type: 'message.received',
        at: 0,
        pointOfContact: point,
        customer: { address },
        message: { id, kind: 'text', text: String(next) },
      },
    });
    if (!receipt) return false;
    if (receipt.is === 'refused') this.refused.push(id);
    else {
      const all = this.accepted.get(address) ?? [];
      this.accepted.set(address, all);
      all.push(id);
      customer.next += 1;
    }
    return true;
  }
}
