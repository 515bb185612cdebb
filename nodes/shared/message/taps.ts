import type { InMessage } from '../../../runtime/model/message.ts';

/** What a choice is called on its channel, and comes back as when it is tapped: no two steps say the same. */
export const wireId = (step: string, choice: string): string => `${step}.${choice}`;

/** Two ids: what a customer taps that some step sent. A channel's own menus call their buttons as they like. */
const OF_A_STEP = /^[A-Za-z][\w-]*\.[A-Za-z][\w-]*$/;

/** Whether a customer tapped a button of another step than the one that waits: it answers an earlier question. */
export const isOfAnotherStep = ({ choice }: InMessage, step: string): boolean =>
  choice !== undefined && !choice.startsWith(wireId(step, '')) && OF_A_STEP.test(choice);
