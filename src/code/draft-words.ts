import { useTranslations } from 'use-intl';
import { sayProblem } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { rangeOfProblem } from './marks.ts';
import { lineAt, Places } from './places.ts';
import type { Draft, Sync } from './sync.ts';

export interface DraftWords {
  sentence: string;
  /** Where it is in the text, in characters; undefined when it is nowhere. */
  at: number | undefined;
  /** How many problems there are beside the one that is told. */
  more: number;
}

/** How many of the places that both sides changed are named. */
const PLACES_MAX = 3;

/** Why a text is not applied, in the studio's language. */
export function useDraftWords({ text, draft }: Sync): DraftWords {
  const t = useTranslations('code');
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  if (!draft) return { sentence: '', at: undefined, more: 0 };
  const at = startOf(draft, text);
  const line = String(at === undefined ? 1 : lineAt(text, at));
  const told = (sentence: string, more = 0): DraftWords => ({ sentence, at, more });
  switch (draft.kind) {
    case 'unread': {
      const [problem] = draft.problems;
      const sentence = problem ? sayProblem(problem, language, nodes, undefined, channels) : '';
      // Where JSON ends is said in the sentence itself.
      const where = problem?.params['line'] === undefined ? t('at-line', { line, sentence }) : sentence;
      return told(where, draft.problems.length - 1);
    }
    case 'errors': {
      const [problem] = draft.problems;
      const sentence = problem ? sayProblem(problem, language, nodes, draft.flow, channels) : '';
      return told(t('at-line', { line, sentence }), Math.max(0, draft.problems.length - 1));
    }
    case 'other-flow':
      return told(t('other-flow', { id: draft.id }));
    case 'unreached':
      return told(t('unreached', { line, step: draft.step }));
    case 'clash': {
      const places = draft.places.slice(0, PLACES_MAX).join(', ');
      return told(t('clash', { places }), Math.max(0, draft.places.length - PLACES_MAX));
    }
    default:
      return told(t(draft.kind, { line }));
  }
}

function startOf(draft: Draft, text: string): number | undefined {
  const places = new Places(text);
  switch (draft.kind) {
    case 'unread':
    case 'errors': {
      const [problem] = draft.problems;
      return problem && rangeOfProblem(problem, places, text).from;
    }
    case 'unreached':
      return places.nearest(['steps', draft.step])?.from;
    case 'other-flow':
      return places.nearest(['id'])?.from;
    case 'clash':
      return places.nearest((draft.places[0] ?? '').split('.'))?.from;
    default:
      return places.nearest(draft.path.split('.'))?.from;
  }
}
