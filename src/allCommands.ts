import type { Command } from '#src/app/command.ts';
import { canvasCommands } from '#src/canvas/commands/all.ts';
import { changesCommands } from '#src/changes/commands.ts';
import { clipboardCommands } from '#src/clipboard/commands.ts';
import { codeCommands } from '#src/code/commands.ts';
import { commands } from '#src/commands/all.ts';
import { fileCommands } from '#src/files/commands.ts';
import { findCommands } from '#src/find/commands.ts';
import { layoutCommands } from '#src/layout/commands.ts';
import { liveCommands } from '#src/live/commands.ts';
import { outlineCommands } from '#src/outline/commands.ts';
import { publishCommands } from '#src/publish/commands.ts';
import { reuseCommands } from '#src/reuse/commands.ts';
import { scenarioCommands } from '#src/scenarios/commands.ts';
import { simulatorCommands } from '#src/simulator/commands.ts';
import { tourCommands } from '#src/tour/commands.ts';

/** Every act of the studio: a room with acts of its own adds its list here. */
export const allCommands: readonly Command[] = [
  ...commands,
  ...clipboardCommands,
  ...canvasCommands,
  ...changesCommands,
  ...codeCommands,
  ...fileCommands,
  ...findCommands,
  ...layoutCommands,
  ...liveCommands,
  ...outlineCommands,
  ...publishCommands,
  ...reuseCommands,
  ...scenarioCommands,
  ...simulatorCommands,
  ...tourCommands,
];
