/** Numbers above 0 and below 1, one after another. */
export type Chance = () => number;

/** Any change of the 32 bits that go in changes half of those that come out. */
function scrambled(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/** A stream of chance: the same for the same seed, and of another number another one (xoshiro128**). */
export function chanceOf(seed: number, stream: number): Chance {
  let state = scrambled(scrambled(seed + 0x9e3779b9) + stream);
  const mix = () => {
    state = (state + 0x9e3779b9) | 0;
    return scrambled(state);
  };
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  return () => {
    const five = Math.imul(b, 5);
    const next = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (next + 0.5) / 2 ** 32;
  };
}

/** Times with that mean, each as likely to end in the next moment as any other. */
export const exponential =
  (chance: Chance, mean: number): Chance =>
  () =>
    -mean * Math.log(chance());
