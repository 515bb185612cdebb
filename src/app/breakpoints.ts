/** Where the simulator stops, and when. Kept by the browser, by flow; never in the flow. */
export type Breakpoint = When & (BeforeNode | OnWay | OnChange);

interface When {
  /** Only if this holds for the contact: an expression. */
  when?: string | undefined;
  /** Only from this time on that it would. */
  times?: number | undefined;
  off?: true | undefined;
}

/** Before a contact enters the node. */
interface BeforeNode {
  kind: 'node';
  node: string;
}

/** When a contact leaves by the port. */
interface OnWay {
  kind: 'way';
  from: string;
  port: string;
}

/** When an expression has come to something else. */
interface OnChange {
  kind: 'change';
  of: string;
}

/** By flow. */
export type Breakpoints = Readonly<Record<string, readonly Breakpoint[]>>;

/** What tells the breakpoints of a flow apart: a node's is its id, a way's is `FROM PORT`. */
export const keyOf = (breakpoint: Breakpoint): string =>
  breakpoint.kind === 'node'
    ? breakpoint.node
    : breakpoint.kind === 'way'
      ? `${breakpoint.from} ${breakpoint.port}`
      : `= ${breakpoint.of}`;

export const beforeNode = (node: string): Breakpoint => ({ kind: 'node', node });

export const breakpointAt = (all: Breakpoints, flow: string, key: string): Breakpoint | undefined =>
  all[flow]?.find((one) => keyOf(one) === key);

/** With these as all of a flow. */
export function withBreakpoints(all: Breakpoints, flow: string, ofFlow: readonly Breakpoint[]): Breakpoints {
  const { [flow]: _, ...others } = all;
  return ofFlow.length > 0 ? { ...others, [flow]: ofFlow } : others;
}

/** With another in the place of the one with the key; without it where that is null. */
export const withChanged = (
  all: Breakpoints,
  flow: string,
  key: string,
  to: Breakpoint | null,
): Breakpoints =>
  withBreakpoints(
    all,
    flow,
    (all[flow] ?? []).flatMap((one) => (keyOf(one) !== key ? [one] : to === null ? [] : [to])),
  );
