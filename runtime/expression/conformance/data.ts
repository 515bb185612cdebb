import { tests as root } from '@bufbuild/cel-spec/testdata/conformance.js';

/** A value as CEL's test data has it: one field, named after its type. */
export interface ProtoValue {
  boolValue?: boolean;
  int64Value?: string;
  uint64Value?: string;
  doubleValue?: number | string;
  stringValue?: string;
  nullValue?: null;
  listValue?: { values?: ProtoValue[] };
  mapValue?: { entries?: { key: ProtoValue; value: ProtoValue }[] };
  /** A message with its type and its fields; well-known ones have one field, `value`. */
  objectValue?: { '@type': string; value?: string };
}

/** A type as CEL's test data has it: one field, named after its kind. */
export interface ProtoType {
  primitive?: string;
  null?: null;
  dyn?: object;
  listType?: { elemType: ProtoType };
  mapType?: { keyType: ProtoType; valueType: ProtoType };
  abstractType?: { name: string; parameterTypes?: ProtoType[] };
  messageType?: string;
}

/** What a test gives and expects. Without anything expected, `true` is. */
interface ProtoTest {
  name: string;
  expr: string;
  value?: ProtoValue;
  evalError?: { errors: { message: string }[] };
  typedResult?: { result?: ProtoValue; deducedType: ProtoType };
  checkOnly?: boolean;
  typeEnv?: { name: string; ident?: { type: ProtoType }; function?: object }[];
  bindings?: Record<string, { value: ProtoValue }>;
  container?: string;
}

export interface ConformanceTest extends ProtoTest {
  /** `file/section/name`, with `_` for spaces, and `#2` where a section has the name twice. */
  id: string;
}

/** All of Google's tests, in their order. */
export function conformanceTests(): ConformanceTest[] {
  const times = new Map<string, number>();
  const found: ConformanceTest[] = [];
  for (const file of root.suites ?? [])
    for (const section of file.suites ?? [])
      for (const { original } of section.tests ?? []) {
        const test = original as unknown as ProtoTest;
        const path = `${file.name}/${section.name}/${test.name.replaceAll(' ', '_')}`;
        const time = (times.get(path) ?? 0) + 1;
        times.set(path, time);
        found.push({ ...test, id: time === 1 ? path : `${path}#${time}` });
      }
  return found;
}
