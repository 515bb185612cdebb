import { carryingPairs } from './carrying.ts';
import { consentPairs } from './consent.ts';
import { referencePairs, valuePairs } from './names.ts';
import { openPairs } from './open.ts';
import { ownPairs } from './own.ts';
import type { Pair } from './pair.ts';
import { routePairs } from './routes.ts';
import { shapePairs } from './shape.ts';
import { otherPairs, peoplePairs, pointPairs } from './space.ts';
import { templatePairs, templateReviewPairs } from './templates.ts';
import { windowPairs } from './window.ts';

/** Every pair, by what it is about. */
export const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  'the window in which a channel takes free messages': windowPairs,
  'consent of customers who did not write first': consentPairs,
  'templates that are sent': templatePairs,
  'templates before their review': templateReviewPairs,
  'what channels carry': carryingPairs,
  'what leads where': shapePairs,
  'who can take what waits': routePairs,
  'when a skill is open': openPairs,
  'what a node names': referencePairs,
  'values, texts and expressions': valuePairs,
  'what a node finds in itself': ownPairs,
  'points of contact and their channels': pointPairs,
  'skills, agents and roles': peoplePairs,
  'all else in a workspace': otherPairs,
};
