import { type Flow, hasInput } from '#runtime/index.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { speakIn } from '#src/i18n/speak.ts';
import { jobOf, type Positions } from './job.ts';
import { layout } from './layout.ts';
import { isSameJob, place } from './place.ts';
import './layout.css';

/** A layout that is ready before is not told of. In ms. */
const PATIENCE = 400;
/** When somebody draws meanwhile, it is made anew so often. */
const TRIES = 3;
/** More nodes jump to their places: moving them slowly would not be smooth. */
const MOVED_MAX = 300;
/** How long `layout.css` takes, and a little more. In ms. */
const MOTION = 320;

let working: AbortController | undefined;

/** Lays out the flow on the canvas, or the given nodes of it, as one step of the history. */
export async function tidy(studio: Studio, only?: readonly string[]): Promise<void> {
  working?.abort();
  const own = new AbortController();
  working = own;
  const told = setTimeout(() => tell(studio, own), PATIENCE);
  try {
    await tryToTidy(studio, only, own.signal);
  } catch (thrown) {
    if (!own.signal.aborted) notify(studio, { title: words(studio)('failed', { reason: String(thrown) }) });
  } finally {
    clearTimeout(told);
    own.abort();
  }
}

async function tryToTidy(
  studio: Studio,
  only: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const flow = activeFlow(studio);
    if (!flow) return;
    const job = jobOf(flow, studio.nodes, only, only ? undefined : anchorOf(studio, flow));
    const positions = await layout(job, signal);
    const now = activeFlow(studio);
    if (now?.id !== flow.id) return;
    if (isSameJob(job, now, studio.nodes, only)) return apply(studio, positions, only !== undefined);
  }
  notify(studio, { title: words(studio)('changed-meanwhile') });
}

function apply(studio: Studio, positions: Positions, isPart: boolean): void {
  if (Object.keys(positions).length <= MOVED_MAX) moveSlowly();
  changeFlow(studio, { key: isPart ? 'layout.change-selection' : 'layout.change-flow' }, (flow) =>
    place(flow, positions),
  );
}

/** What stays put: the selected node, else where contacts begin, else the first. */
function anchorOf({ session, nodes }: Studio, flow: Flow): string | undefined {
  const [selected, ...others] = session.getState().selection.nodes;
  if (selected !== undefined && others.length === 0) return selected;
  const all = Object.entries(flow.nodes);
  const begins = all.find(([, { type }]) => {
    const definition = nodes.get(type);
    return definition && !hasInput(definition);
  });
  return (begins ?? all[0])?.[0];
}

function moveSlowly(): void {
  const { dataset } = document.documentElement;
  dataset['layout'] = 'moving';
  setTimeout(() => delete dataset['layout'], MOTION);
}

const words = ({ session }: Studio) => speakIn('layout', session.getState().uiLanguage);

const notify = ({ session }: Studio, notice: { title: string }) =>
  session.getState().set({ notice: { ...notice, lines: [], tone: 'warning' } });

/** Says that it is at work, with how to stop it, until it is done. */
function tell(studio: Studio, own: AbortController): void {
  const { session } = studio;
  const t = words(studio);
  const cancel = { label: t('cancel'), run: () => own.abort() };
  const notice = { title: t('working'), lines: [], tone: 'neutral' as const, actions: [cancel] };
  session.getState().set({ notice });
  own.signal.addEventListener('abort', () => {
    if (session.getState().notice === notice) session.getState().set({ notice: null });
  });
}
