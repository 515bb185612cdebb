import { JsonView } from '#src/editor/JsonView.tsx';
import { pathOf, type TextKind, textSchemas } from './schemas.ts';

const schemas = textSchemas();

/** The text of one kind, checked against the schema of its format. */
export const JsonText = ({ label, kind, json }: { label: string; kind: TextKind; json: string }) => (
  <JsonView label={label} path={pathOf(kind)} json={json} schemas={schemas} />
);
