interface Due {
  at: number;
}

/** What is to happen, the first to be due first: a binary heap. */
export interface Agenda<T extends Due> {
  first(): T | undefined;
  add(one: T): void;
  /** Takes the first away. */
  drop(): void;
}

export function agenda<T extends Due>(): Agenda<T> {
  const heap: T[] = [];
  return {
    first: () => heap[0],
    add(one) {
      heap.push(one);
      rise(heap);
    },
    drop() {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      sink(heap);
    },
  };
}

/** Brings the last where it belongs. */
function rise<T extends Due>(heap: T[]): void {
  let place = heap.length - 1;
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (heap[above]!.at <= heap[place]!.at) return;
    swap(heap, place, above);
    place = above;
  }
}

/** Brings the first where it belongs. */
function sink<T extends Due>(heap: T[]): void {
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= heap.length) return;
    const below = left + 1 < heap.length && heap[left + 1]!.at < heap[left]!.at ? left + 1 : left;
    if (heap[place]!.at <= heap[below]!.at) return;
    swap(heap, place, below);
    place = below;
  }
}

function swap<T>(heap: T[], one: number, other: number): void {
  [heap[one], heap[other]] = [heap[other]!, heap[one]!];
}
