import type { Scenario } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import type { Project } from '#src/document/project.ts';
import { centreOf, dependenciesOf } from './centre.ts';
import type { Centre, MadeUp } from './job.ts';
import { tellScreen } from './marks.ts';
import { type RunsStore, runsOf } from './runs.ts';
import { Thread } from './thread.ts';
import { NOT_PLAYED, type Verdict } from './verdict.ts';

/** Plays scenarios in a worker, one after the other, and keeps how they went. One for a studio: `runnerOf`. */
export class Runner {
  readonly #studio: Studio;
  readonly #runs: RunsStore;
  readonly #thread: Thread;
  #sent: Centre | undefined;

  constructor(studio: Studio, thread = new Thread()) {
    this.#studio = studio;
    this.#runs = runsOf(studio);
    this.#thread = thread;
  }

  /** Plays these, whether something changed or not. */
  async run(scenarios: readonly Scenario[]): Promise<void> {
    const { project } = this.#studio.document.getState();
    const centre = this.#bring(project);
    this.#mark(scenarios, true);
    await Promise.all(scenarios.map((scenario) => this.#judge(scenario, centre)));
  }

  /** Plays those of which something changed since they were played. */
  runChanged(): Promise<void> {
    const { project } = this.#studio.document.getState();
    const centre = centreOf(this.#studio, project);
    this.#forgetGone(project);
    const { running, judged } = this.#runs.getState();
    const changed = Object.values(scenariosOf(project)).filter((scenario) => {
      const known = judged.get(scenario.id);
      const isStill =
        known?.scenario === scenario && known.given === dependenciesOf(centre, used(known.verdict));
      return !isStill && !running.has(scenario.id);
    });
    return changed.length > 0 ? this.run(changed) : Promise.resolve();
  }

  /** Makes up scenarios for a script. Rejects when that cannot be done. */
  async makeUp(script: string): Promise<MadeUp> {
    this.#bring(this.#studio.document.getState().project);
    this.#runs.setState({ making: true });
    try {
      return await this.#thread.makeUp(script);
    } finally {
      this.#runs.setState({ making: false });
    }
  }

  /** The centre as it is now, in the worker; again only when it changed. */
  #bring(project: Project): Centre {
    const centre = centreOf(this.#studio, project);
    const isSame = this.#sent && dependenciesOf(this.#sent, undefined) === dependenciesOf(centre, undefined);
    if (!isSame) this.#thread.bring(centre);
    this.#sent = centre;
    return centre;
  }

  async #judge(scenario: Scenario, centre: Centre): Promise<void> {
    const verdict = await this.#thread.judge(scenario).catch((thrown: unknown) => broken(String(thrown)));
    const given = dependenciesOf(centre, used(verdict));
    this.#mark([scenario], false);
    const now = scenariosOf(this.#studio.document.getState().project)[scenario.id];
    // Changed or removed meanwhile: what is there now is played by whoever watches.
    if (now !== scenario) return;
    const { judged } = this.#runs.getState();
    this.#runs.setState({ judged: new Map([...judged, [scenario.id, { scenario, given, verdict }]]) });
    tellScreen(this.#studio);
  }

  #mark(scenarios: readonly Scenario[], isRunning: boolean): void {
    const running = new Set(this.#runs.getState().running);
    for (const { id } of scenarios) isRunning ? running.add(id) : running.delete(id);
    this.#runs.setState({ running });
  }

  #forgetGone(project: Project): void {
    const there = scenariosOf(project);
    const { judged } = this.#runs.getState();
    const left = [...judged].filter(([id]) => Object.hasOwn(there, id));
    if (left.length === judged.size) return;
    this.#runs.setState({ judged: new Map(left) });
    tellScreen(this.#studio);
  }
}

/** The scripts a verdict depends on; undefined: all. */
const used = ({ status, passed }: Verdict): string[] | undefined =>
  status === 'broken' ? undefined : passed.map(({ script }) => script);

const broken = (reason: string): Verdict => ({
  status: 'broken',
  problems: [{ code: NOT_PLAYED, severity: 'error', where: {}, params: { reason } }],
  differences: [],
  count: 0,
  passed: [],
  languages: [],
});

const runners = new WeakMap<Studio['session'], Runner>();

/** The runner of a studio, made when it is first asked for. */
export function runnerOf(studio: Studio): Runner {
  const known = runners.get(studio.session) ?? new Runner(studio);
  runners.set(studio.session, known);
  return known;
}
