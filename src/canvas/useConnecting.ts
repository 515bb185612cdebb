import { type RefObject, useCallback, useState } from 'react';
import type { Point } from '#src/ui/AtPoint.tsx';

export interface Asked {
  node: string;
  /** Undefined while it is to be chosen. */
  port: string | undefined;
  at: Point;
}

const BESIDE = 8;

/** Connecting by keyboard: first the port, then the node it leads to. */
export function useConnecting(region: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback(
    (node: string, port?: string) => setAsked({ node, port, at: besideNode(region.current, node) }),
    [region],
  );
  return { asked, ask, close: () => setAsked(null) };
}

const besideNode = (region: HTMLElement | null, id: string): Point => {
  const node = region?.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? region;
  const { right, top } = node?.getBoundingClientRect() ?? new DOMRect();
  return { x: right + BESIDE, y: top };
};

export type Connecting = ReturnType<typeof useConnecting>;
