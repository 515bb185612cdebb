import { Compass } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { goToStep } from './steps.ts';

export const tourCommands: readonly Command[] = [
  {
    id: 'tour',
    group: 'view',
    words: 'tour.start',
    names: ['help', 'tour'],
    icon: Compass,
    anywhere: true,
    when: () => true,
    run: (studio) => goToStep(studio, 0),
  },
];
