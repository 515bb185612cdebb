import { openCourse, proceed } from '../../runtime/simulate/course.ts';
import { longInputs, longSetup, MANY } from '../../test/simulation/long.ts';

declare global {
  interface Window {
    /** Plays the long simulation; answers how many ms that took. What is linked is linked before. */
    playLong(): number;
  }
}

const setup = longSetup();
const inputs = longInputs(MANY);

window.playLong = () => {
  const before = performance.now();
  const course = proceed(openCourse(setup, inputs[0]?.at ?? 0), inputs);
  const took = performance.now() - before;
  if (course.moments.length !== MANY) throw new Error('Not all of it was played.');
  return took;
};
