import { WORKSPACE_VERSION, type Workspace, workspace } from '../../model/workspace.ts';
import { readFile } from './file.ts';
import type { Read } from './json.ts';
import { WORKSPACE_MIGRATIONS } from './migrations.ts';

/** Reads a workspace file: its form only. Whether it is in order is asked of `checkWorkspace`. */
export const readWorkspace = (text: string): Read<Workspace> =>
  readFile(text, {
    format: 'workspace',
    version: WORKSPACE_VERSION,
    schema: workspace,
    migrations: WORKSPACE_MIGRATIONS,
  });
