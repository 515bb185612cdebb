/** Why something of a connector did not work, or not yet. Sentences: `words.ts`. */
export type ConnectorCode =
  | 'connector.unknown-channel'
  | 'connector.bad-config'
  | 'connector.not-signed'
  | 'connector.wrong-signature'
  | 'connector.too-old'
  | 'connector.not-json'
  | 'connector.wrong-token'
  | 'connector.wrong-method'
  | 'connector.cannot-listen'
  | SendCode;

/** Why a message waits, or why nobody knows whether it went out. */
export type SendCode =
  | 'connector.none'
  | 'connector.not-ours'
  | 'connector.paced'
  | 'connector.unreachable'
  | 'connector.broken-off'
  | 'connector.no-answer'
  | 'connector.strange-answer'
  | 'connector.not-authorised'
  | 'connector.throttled'
  | 'connector.busy';
