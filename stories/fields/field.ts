import { expect, waitFor } from 'storybook/test';

/** The editor of expressions is large; on a busy machine it takes its time. */
const LOAD_MS = 25_000;

/** The place of a field for a source, once its editor is there. */
export async function sourceField(canvasElement: HTMLElement, name: string): Promise<HTMLElement> {
  const place = canvasElement.querySelector<HTMLElement>(`[data-field="${name}"]`)!;
  await waitFor(() => expect(place.querySelector('.monaco-editor .view-lines')).toBeTruthy(), {
    timeout: LOAD_MS,
  });
  return place;
}
