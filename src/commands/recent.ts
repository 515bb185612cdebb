const KEY = 'routewright.commands';
/** How many are remembered. */
const RECENT_MAX = 5;

/** The ids of the commands last chosen in the list of all, the latest first. */
export function recentCommands(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((other) => other !== id)].slice(0, RECENT_MAX);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A full or forbidden storage costs the order of the list, nothing else.
  }
}
