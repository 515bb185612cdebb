import { pasteClip } from '#src/app/pasting.ts';
import type { Studio } from '#src/app/studio.ts';
import { CLIP_NODES_MAX, type ClipRefusal, readClip } from '#src/document/edits/clip.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** Puts what a text holds on the open flow, selected; of any other text it is said why not. */
export function pasteText(studio: Studio, text: string): void {
  const read = readClip(text);
  if ('refusal' in read) return tell(studio, read.refusal);
  const { clip } = read;
  const count = Object.keys(clip.nodes).length || Object.keys(clip.notes ?? {}).length;
  pasteClip(studio, clip, { key: 'clipboard.change-paste', params: { count } });
}

export type PasteRefusal = ClipRefusal | 'not-allowed' | 'copy-not-allowed';

/** Says why nothing was pasted, or copied. */
export function tell({ session }: Studio, refusal: PasteRefusal): void {
  const { uiLanguage, set } = session.getState();
  const t = speakIn('clipboard', uiLanguage);
  set({
    notice: {
      title: t(refusal),
      lines: [t(`${refusal}-help`, { max: CLIP_NODES_MAX })],
      tone: refusal === 'foreign' ? 'neutral' : 'warning',
    },
  });
}
