/** Where a problem is: a file, a node of a flow, a field of that node, a port, a place in a text. */
export interface Where {
  /** The file, when several are read. */
  file?: string | undefined;
  /** JSON path into the file, such as `nodes.ask.params`, when there is no node to point at. */
  path?: string | undefined;
  node?: string | undefined;
  /** Dotted path of the field within the node's params, such as `buttons.0.title`. */
  field?: string | undefined;
  port?: string | undefined;
  /** Offsets in characters within the field's text. */
  from?: number | undefined;
  to?: number | undefined;
}

export type Severity = 'error' | 'warning';
/** The values that a problem's sentence mentions, by name. */
export type Params = Partial<Record<string, string | number | boolean>>;

/**
 * A finding. It has no words: those are in the catalogues (`runtime/words`, a node's labels). We make problems and never
 * read them, so they have no schema.
 */
export interface Problem {
  /** `room.finding`, such as `port.unwired`; a node's own start with its type, `ask.no-choices`. */
  code: string;
  severity: Severity;
  where: Where;
  params: Params;
}

const problemOf =
  (severity: Severity) =>
  (code: string, where: Where = {}, params: Params = {}): Problem => ({ code, severity, where, params });

/** An error of the given code at the given place. */
export const error = problemOf('error');
/** A warning of the given code at the given place. */
export const warning = problemOf('warning');

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((found) => found.severity === 'error');
