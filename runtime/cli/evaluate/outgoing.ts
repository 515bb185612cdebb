import type { Terminal } from '../terminal.ts';

/** Characters that are kept at most before they are written. */
const KEPT_MAX = 65_536;

/** Writes many lines as few pieces, and none later than whoever reads them could ask for the next. */
export class Outgoing {
  private readonly terminal: Terminal;
  private kept = '';

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  async line(line: string): Promise<void> {
    // As soon as there is nothing left to read, what is kept goes out.
    if (this.kept === '') setImmediate(() => void this.flush());
    this.kept += `${line}\n`;
    if (this.kept.length > KEPT_MAX) await this.flush();
  }

  async flush(): Promise<void> {
    const { kept } = this;
    this.kept = '';
    if (kept !== '') await this.terminal.write(kept);
  }
}
