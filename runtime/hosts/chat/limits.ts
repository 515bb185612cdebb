/** Of one frame, in bytes: a text of the greatest length, each character of it in four bytes, and what is around it. */
export const FRAME_BYTES_MAX = 20_000;
/** What a visitor types, in characters: as much as the channel itself sends. */
export const TEXT_MAX = 4_000;
export const CHOICE_MAX = 256;
export const TITLE_MAX = 120;
export const ID_MAX = 200;
export const POINT_MAX = 200;

/** What one visitor says within a minute, over all of their sockets. */
export const MESSAGES_A_MINUTE = 30;
/** What one address of the network says, and how often it greets, within a minute, whoever it says it is. */
export const MESSAGES_OF_ADDRESS_A_MINUTE = 600;
export const GREETINGS_OF_ADDRESS_A_MINUTE = 300;
/** Pages that one address of the network has open. Behind one there may be an office. */
export const SOCKETS_OF_ADDRESS_MAX = 50;
/** Pages that one visitor has open. */
export const SOCKETS_OF_VISITOR_MAX = 8;
/** How long a socket may be silent; a widget that is hidden asks once a minute. */
export const IDLE_MS = 150_000;
/** How long a socket may be open without a greeting. */
export const GREETING_MS = 10_000;
/** Lines of a conversation that are sent at once to who has seen none; earlier ones are not shown. */
export const LINES_MAX = 200;
/** Bytes on their way to a page that does not take them: more, and it is closed; it comes back and goes on. */
export const WAITING_BYTES_MAX = 1_000_000;
