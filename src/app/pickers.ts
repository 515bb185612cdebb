import { download } from './download.ts';

/** A file as the browser hands it over. */
export interface Given {
  name: string;
  /** Bytes. */
  size: number;
  text(): Promise<string>;
}

/** The file pickers of browsers that have them; TypeScript's own library does not know them all. */
interface Pickers {
  showOpenFilePicker?(
    options: PickerOptions & { multiple: boolean },
  ): Promise<{ getFile(): Promise<File> }[]>;
  showSaveFilePicker?(options: PickerOptions & { suggestedName: string }): Promise<Target>;
}

interface PickerOptions {
  types: { description: string; accept: Record<string, string[]> }[];
}

interface Target {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

const filesOf = (endings: readonly string[]): PickerOptions => ({
  types: [{ description: 'Routewright', accept: { 'application/json': [...endings] } }],
});
const JSON_FILES = filesOf(['.json']);

const pickers = (): Pickers => window as Pickers;

const isCancelled = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'AbortError';

/** Lets somebody choose files, of JSON unless said otherwise; none when they change their mind. */
export async function pickFiles(endings: readonly string[] = ['.json']): Promise<readonly Given[]> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) return pickByInput(endings);
  try {
    const handles = await showOpenFilePicker({ ...filesOf(endings), multiple: true });
    return await Promise.all(handles.map((handle) => handle.getFile()));
  } catch (thrown) {
    if (isCancelled(thrown)) return [];
    throw thrown;
  }
}

const pickByInput = (endings: readonly string[]): Promise<readonly Given[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = [...endings, 'application/json'].join();
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/**
 * Saves a text where somebody chooses; in the folder of downloads where there is nothing to choose with. False when they
 * change their mind.
 */
export async function saveFile(suggestedName: string, text: string): Promise<boolean> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) {
    download(suggestedName, text);
    return true;
  }
  try {
    const target = await showSaveFilePicker({ ...JSON_FILES, suggestedName });
    const writable = await target.createWritable();
    await writable.write(text);
    await writable.close();
    return true;
  } catch (thrown) {
    if (!isCancelled(thrown)) throw thrown;
    return false;
  }
}
