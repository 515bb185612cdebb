/** Whether no two items of a list have the same id: ports are named by it. */
export const distinctIds = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;
