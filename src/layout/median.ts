/** A value that somebody would like, and how much. */
export interface Wish {
  at: number;
  weight: number;
}

/** The value that is least far from all wishes; of several the least. Undefined without any. */
export function median(wishes: readonly Wish[]): number | undefined {
  const sorted = wishes.toSorted((a, b) => a.at - b.at);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  return sorted.find(({ weight }) => {
    passed += weight;
    return passed >= half;
  })?.at;
}

/** Values that never fall, each as near to its wish as the others let it. */
export function rising(wishes: readonly Wish[]): number[] {
  const blocks: { wishes: Wish[]; at: number }[] = [];
  for (const wish of wishes) {
    let block = { wishes: [wish], at: wish.at };
    for (let last = blocks.at(-1); last && last.at > block.at; last = blocks.at(-1)) {
      blocks.pop();
      const merged = [...last.wishes, ...block.wishes];
      block = { wishes: merged, at: median(merged) ?? last.at };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ wishes: of, at }) => of.map(() => at));
}
