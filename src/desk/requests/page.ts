/** How many requests stand on the desk at a time. */
export const REQUESTS_A_PAGE = 5;

/** Some of a list: what is shown of it, as people count, and where the pages beside it begin. */
export interface Page<T> {
  shown: readonly T[];
  from: number;
  to: number;
  isPaged: boolean;
  back: number | null;
  next: number | null;
}

/** The page that begins at an index; the last one, where the list has become shorter than that. */
export function pageOf<T>(list: readonly T[], wanted: number): Page<T> {
  const last = Math.max(0, Math.floor((list.length - 1) / REQUESTS_A_PAGE) * REQUESTS_A_PAGE);
  const first = Math.min(wanted, last);
  const shown = list.slice(first, first + REQUESTS_A_PAGE);
  return {
    shown,
    from: Math.min(first + 1, list.length),
    to: first + shown.length,
    isPaged: list.length > REQUESTS_A_PAGE,
    back: first > 0 ? first - REQUESTS_A_PAGE : null,
    next: first < last ? first + REQUESTS_A_PAGE : null,
  };
}
