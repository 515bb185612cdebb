/** Of each hundred contacts, how many a share gets. */
interface Share {
  percent: number;
}

export const sumOf = (shares: readonly Share[]): number =>
  shares.reduce((sum, { percent }) => sum + percent, 0);

/** The index of the share that a throw (0 or more, less than 1) falls in. The shares are a whole. */
export function shareAt(shares: readonly Share[], thrown: number): number {
  let rest = thrown * sumOf(shares);
  return shares.findIndex(({ percent }) => {
    rest -= percent;
    return rest < 0;
  });
}
