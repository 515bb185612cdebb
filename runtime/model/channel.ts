/** What a channel can carry. Absent: it cannot. Lengths are in characters unless said otherwise. */
export interface Capabilities {
  text: { max: number; unit: 'characters' | 'bytes' };
  /** Buttons under a message that answer with one tap. */
  buttons?: { count: number; titleMax: number; idMax: number; bodyMax: number };
  /** A list that opens from a button. */
  list?: {
    rows: number;
    openMax: number;
    titleMax: number;
    descriptionMax: number;
    idMax: number;
    bodyMax: number;
  };
  /** Messages approved beforehand by the channel's owner. */
  templates?: boolean;
  /** Free messages only within so many ms after the customer's last one. */
  window?: number;
}
