/** What is measured inside a page. Times are in ms since the visit began, durations in ms. */
export interface Probe {
  /** When nodes were first there. */
  painted: number | null;
  /** When the flow stood where it stays, two frames later. */
  answering: number | null;
  /** Of each act: until the next picture, and until that with what the act makes of what is watched. */
  acts: { shown: number; told: number | null }[];
  startFrames(): void;
  stopFrames(): number[];
  /** Takes what events of a kind make of the text of an element, from then on and of nothing else. */
  watch(event: 'input' | 'pointerdown' | 'keydown', selector: string): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before anything of its own; it is handed over as text, so all it needs is inside. */
export function installProbe(): void {
  let frames: number[] | null = null;
  let watching = new AbortController();
  const twoFrames = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));
  /** After the next picture was made. */
  const painted = (act: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      channel.port2.postMessage(null);
    });

  const probe: Probe = {
    painted: null,
    answering: null,
    acts: [],
    startFrames() {
      const taken: number[] = [];
      frames = taken;
      let last = performance.now();
      const next = (now: number) => {
        if (frames !== taken) return;
        taken.push(now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame((now) => {
        last = now;
        requestAnimationFrame(next);
      });
    },
    stopFrames() {
      const taken = frames ?? [];
      frames = null;
      return taken;
    },
    watch(event, selector) {
      const watched = document.querySelector(selector);
      if (!watched) throw new Error(`There is no ${selector}.`);
      watching.abort();
      watching = new AbortController();
      probe.acts = [];
      document.addEventListener(
        event,
        ({ timeStamp }) => {
          const before = watched.textContent;
          const act: Probe['acts'][number] = { shown: Number.NaN, told: null };
          probe.acts.push(act);
          painted(() => {
            act.shown = performance.now() - timeStamp;
          });
          const observer = new MutationObserver(() => {
            if (watched.textContent === before) return;
            observer.disconnect();
            painted(() => {
              act.told = performance.now() - timeStamp;
            });
          });
          observer.observe(watched, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, signal: watching.signal },
      );
    },
  };
  window.probe = probe;

  const isPlaced = () =>
    !/scale\(1\)/.test(
      document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? 'scale(1)',
    );
  const look = () => {
    if (document.querySelector('.react-flow__node')) {
      probe.painted ??= performance.now();
      if (isPlaced()) {
        twoFrames(() => {
          probe.answering = performance.now();
        });
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
