import { type Input, openCourse, type Problem, proceed, readEventLine } from '#runtime/index.ts';
import { look, type Simulation } from '../play.ts';
import type { Scene } from '../scene.ts';

/** What a file of events is: the events, how many lines were something else, and what is wrong with it. */
export interface EventsFile {
  events: readonly Input[];
  /** Effects and decisions, such as a host writes beside them: they are worked out anew. */
  others: number;
  problems: readonly Problem[];
}

/** Reads JSON Lines as a host received them, or as it wrote them down with what came of them. */
export function readEvents(text: string): EventsFile {
  const events: Input[] = [];
  const problems: Problem[] = [];
  let others = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (isOutcome(line)) {
      others += 1;
      continue;
    }
    const read = readEventLine(line, index + 1);
    if (read.problems) problems.push(...read.problems);
    else events.push(read.value);
  }
  return { events, others, problems };
}

/** A decision says so; an effect has an id, and the contact whose it is. */
function isOutcome(line: string): boolean {
  try {
    const { type, id, contact } = JSON.parse(line) as Record<string, unknown>;
    return type === 'trace' || (typeof id === 'string' && typeof contact === 'string');
  } catch {
    return false;
  }
}

/** The events from the first of them on, in the scene that is played. */
export function playEvents(scene: Scene, events: readonly Input[]): Simulation | undefined {
  const [first] = events;
  return first && look(scene, proceed(openCourse(scene.setup, first.at), events));
}
