/** Why a part of a flow cannot become a script, or a script a part of a flow. */
export type RefusalCode =
  | 'nothing'
  | 'entry'
  | 'handler'
  | 'unknown-type'
  | 'no-way-in'
  | 'too-many-ways'
  | 'too-many-values'
  | 'unsure'
  | 'undeclared'
  | 'read-by-handler'
  | 'taken-back'
  | 'no-script'
  | 'incomplete'
  | 'no-entry'
  | 'handles'
  | 'ends'
  | 'runs-itself';

/** `node`: of the flow concerned; `name`: of a variable or a script. */
export interface Refusal {
  code: RefusalCode;
  node?: string;
  name?: string;
}
