import { once } from 'node:events';
import type { Read } from '../compile/1-read/json.ts';
import { type Bytes, openBytes, readFileText, readText } from '../hosts/input.ts';
import { UI_LANGUAGES, type UiLanguage } from '../model/language.ts';
import { WrongUse } from './exit.ts';

/** Stands for standard input, or for standard output, in the place of a file. */
export const STANDARD = '-';

const LINE_MAX = 2_000;
// Names and values come from files: nothing in them may move the cursor or colour the screen.
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** What a command reads from and writes to: data on stdout, talk on stderr. */
export class Terminal {
  language: UiLanguage = 'en';
  private stdinReaders = 0;

  /** Writes data; waits while whoever reads it is slower. */
  async write(data: string): Promise<void> {
    if (!process.stdout.write(data)) await once(process.stdout, 'drain');
  }

  /** Says one line to the person at the keyboard. */
  say(line: string): void {
    const clean = line.replace(CONTROL, ' ');
    process.stderr.write(`${clean.length > LINE_MAX ? `${clean.slice(0, LINE_MAX)} …` : clean}\n`);
  }

  /** A whole file, or standard input, as text. */
  async text(file: string): Promise<Read<string>> {
    return file === STANDARD ? readText(this.stdin()) : readFileText(file);
  }

  /** A file, or standard input, of any length. */
  async bytes(file: string): Promise<Read<Bytes>> {
    return file === STANDARD ? { value: this.stdin() } : openBytes(file);
  }

  private stdin(): Bytes {
    this.stdinReaders += 1;
    if (this.stdinReaders > 1) throw new WrongUse('Only one of the inputs can be - (standard input).');
    return process.stdin;
  }
}

/** The language of the person: as the environment says, else English. */
export function languageFrom(environment: Readonly<Record<string, string | undefined>>): UiLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return UI_LANGUAGES.find((language) => locale.toLowerCase().split(/[_.@-]/)[0] === language) ?? 'en';
}

/** Ends quietly when whoever reads our output has seen enough, as `head` does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (thrown: NodeJS.ErrnoException) => {
      // Nothing is lost: nobody reads what is still to be written.
      process.exit(thrown.code === 'EPIPE' ? process.exitCode : 1);
    });
}
