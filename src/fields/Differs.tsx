import { type FieldProps, useParam } from './useParam.ts';

/** What has parts, of several objects that differ in it: there is no one thing to be edited. */
export function Differs(props: FieldProps) {
  const { words } = useParam(props);
  return (
    <div className="ui-field">
      <span className="ui-label">{words.label}</span>
      <p className="fields-differs">{words.example}</p>
    </div>
  );
}
