/** What is measured inside a page. Times are in ms since the visit began, durations in ms. */
export interface Probe {
  /** When nodes were first there. */
  painted: number | null;
  /** When the flow stood where it stays, two frames later. */
  answering: number | null;
  /** Of each key: until it is on the screen, and until what it makes of the problems is. */
  keys: { shown: number; listed: number | null }[];
  startFrames(): void;
  stopFrames(): number[];
  watchKeys(): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before anything of its own; it is handed over as text, so all it needs is inside. */
export function installProbe(): void {
  let frames: number[] | null = null;
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
    keys: [],
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
    watchKeys() {
      const list = document.querySelector('.problems');
      if (!list) throw new Error('The problems are not listed.');
      document.addEventListener(
        'input',
        ({ timeStamp }) => {
          const before = list.textContent;
          const key: Probe['keys'][number] = { shown: Number.NaN, listed: null };
          probe.keys.push(key);
          painted(() => {
            key.shown = performance.now() - timeStamp;
          });
          const observer = new MutationObserver(() => {
            if (list.textContent === before) return;
            observer.disconnect();
            painted(() => {
              key.listed = performance.now() - timeStamp;
            });
          });
          observer.observe(list, { subtree: true, childList: true, characterData: true });
        },
        true,
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
