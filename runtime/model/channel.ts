/** How a text's length is counted: code points, UTF-8 bytes, or the parts a telephone message is sent in. */
export type LengthUnit = 'characters' | 'bytes' | 'segments';

/** A file a message can show. */
export const MEDIA_KINDS = ['image', 'video', 'audio', 'document', 'sticker'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export interface MediaCapability {
  /** MIME types that are shown, such as `image/png`. */
  types: readonly string[];
  /** Size of one file, in bytes. */
  bytesMax: number;
}

/** What a channel can carry to a customer. Absent: it cannot. Lengths are in characters unless said otherwise. */
export interface Capabilities {
  /** A max of 0: nothing can be sent, as on a telephone line. */
  text: { max: number; unit: LengthUnit };
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
  /** A line above, and a line below, a message with buttons or a list. */
  header?: { max: number };
  footer?: { max: number };
  media?: Partial<Record<MediaKind, MediaCapability>> & { captionMax?: number };
  /** A button that opens a page. */
  link?: { titleMax: number; bodyMax: number };
  /** A place on a map. */
  location?: boolean;
  /** Messages approved beforehand by the channel's owner. */
  templates?: boolean;
  /** Free messages only within so many ms after the customer's last one. */
  window?: number;
  /** The customer must have agreed before being written to first. */
  consent?: boolean;
  /** How many of its contacts an agent has at a time, whatever an agent's own settings allow. */
  atOnce?: number;
  /** An agent who takes one contact at a time gets it even so, while all they have can be interrupted. */
  interrupts?: boolean;
  interruptible?: boolean;
  /** The channels on which a contact can be gone on with as well; never its own. */
  elevatesTo?: readonly string[];
}
