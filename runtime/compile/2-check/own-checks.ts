import { ofEachNode } from './rule.ts';

/** What a node type has to say about its own params, once they fit its schema. Its code starts with the type. */
export const ownChecks = ofEachNode(
  ({ id, definition, params }, { flow, workspace, channels, allChannels, pointsOfContact }) =>
    (
      (params &&
        definition?.check?.(params, {
          workspace,
          channels,
          allChannels,
          pointsOfContact,
          variables: flow.variables,
        })) ||
      []
    ).map(({ code, severity, field, params: mentioned = {} }) => ({
      code: `${definition?.type}.${code}`,
      severity,
      where: { node: id, ...(field === undefined ? {} : { field }) },
      params: mentioned,
    })),
);
