import { ofEachNode } from './rule.ts';

/** What a node type has to say about its own params, once they fit its schema. Its code starts with the type. */
export const ownChecks = ofEachNode(
  ({ id, definition, params }, { script, variables, workspace, reach, allChannels }) => {
    const { channels, pointsOfContact } = reach;
    const context = { workspace, channels, pointsOfContact, allChannels, variables, script };
    return ((params && definition?.check?.(params, context)) || []).map(
      ({ code, severity, field, params: mentioned = {} }) => ({
        code: `${definition?.type}.${code}`,
        severity,
        where: { node: id, ...(field === undefined ? {} : { field }) },
        params: mentioned,
      }),
    );
  },
);
