/** Of the library: a new flow of something there, the same into the open flow, or a part of it into the open flow. */
export const LIBRARY_DIALOGS = ['begin', 'begin-here', 'insert'] as const;
export type LibraryDialog = (typeof LIBRARY_DIALOGS)[number];

/** Of scenarios: what was played becomes one; what one is called and where it stands. */
export const SCENARIO_DIALOGS = ['keep-scenario', 'scenario-facts'] as const;
export type ScenarioDialog = (typeof SCENARIO_DIALOGS)[number];

/** Of the host: the open flow is to run there, or how its revisions stand. */
export const HOST_DIALOGS = ['publish'] as const;
export type HostDialog = (typeof HOST_DIALOGS)[number];

/** What lies over the studio until it is closed: every command, the sheet of shortcuts, or what asks for a choice. */
export type Dialog =
  | 'commands'
  | 'shortcuts'
  | LibraryDialog
  | ScenarioDialog
  | HostDialog
  | 'keep-snippet'
  | 'name-script';
