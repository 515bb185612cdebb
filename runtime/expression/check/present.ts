import { type Node, pathOf } from '../ast.ts';

/** The paths that have a value when a condition comes out as `outcome`: those it asks for with `has()`. */
export function presentWhen(node: Node, outcome: boolean): string[] {
  switch (node.kind) {
    case 'has': {
      const [asked] = node.parts;
      const path = outcome && asked ? pathOf(asked) : null;
      return path ? [path.join('.')] : [];
    }
    case 'not':
      return presentWhen(node.parts[0], !outcome);
    case 'logic':
      // Only where every operand came out alike is anything known of each.
      return outcome === (node.operator === '&&')
        ? node.parts.flatMap((operand) => presentWhen(operand, outcome))
        : [];
    default:
      return [];
  }
}
