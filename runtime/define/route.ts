import type { QueueRule } from '../model/queue-rule.ts';

/** Of a queue rule, what says who may get a contact. Without a skill: the default one of its point of contact. */
export type Asked = Partial<Pick<QueueRule, 'skill' | 'proficiency' | 'attributes' | 'agent'>>;

/** What contacts ask for from some time at a node on. */
export interface Stage {
  /** Seconds since the node was come to. */
  after: number;
  asked: Asked;
  /** Dotted paths of the params that say each part of it, as far as this node does. */
  fields: Partial<Record<keyof Asked, string>>;
  /** The path of the param that the stage as a whole is. */
  field: string;
}

/** A way of waiting at a node: stage after stage. */
export interface Route {
  stages: readonly [Stage, ...Stage[]];
  /**
   * The contact goes on by another way when nobody comes: at once where nobody who may get it is at work, or later,
   * after some time. Absent: it waits on.
   */
  fallback?: 'at-once' | 'later';
}
