// What one body may bring in. Providers send far less; a body beyond this is hostile or broken, and what is
// within is read all the same.

/** Entries of a body, changes of an entry, messages of a change. */
export const LIST_MAX = 1_000;

/** Code units of a customer's text or caption: more than any phone sends, little enough to keep in a contact. */
export const TEXT_IN_MAX = 10_000;

/** Code units of an id: a longer one is refused, for a shortened id would name something else. */
export const ID_IN_MAX = 512;

/** Code units of an address or a name, as `sender` in the model has them. */
export const SENDER_MAX = 200;

/** Levels, values in all, and code units of each text of what is carried along as `extra`. */
export const EXTRA_DEPTH_MAX = 8;
export const EXTRA_VALUES_MAX = 500;
export const EXTRA_TEXT_MAX = 2_000;

/** Unknown fields of one message or body that are named; a body of unknown fields alone must not drown the rest. */
export const UNKNOWN_MAX = 20;

/** Code units of a field's name in a path or a param. */
export const NAME_MAX = 100;

/** Problems, and ignored parts, listed of one body. */
export const FINDINGS_MAX = 10_000;
