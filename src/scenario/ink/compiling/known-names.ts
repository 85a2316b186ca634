import type { KnownNames } from './explained.ts';
import { flowAround, nodesIn } from './outline.ts';
import type { InkNode } from './outline.ts';

/** The names that a story has, to say which one may have been meant. */
export function namesIn(outline: InkNode | null): KnownNames {
  const flows = new Set<string>();
  const functions = new Set<string>();
  const variables = new Set<string>();
  const constants = new Set<string>();
  const others = new Set<string>();
  for (const node of outline ? nodesIn(outline) : []) {
    if (node.name === '') continue;
    switch (node.kind) {
      case 'knot':
      case 'stitch':
        flows.add(flowAround(node));
        break;
      case 'function':
      case 'external':
        functions.add(node.name);
        break;
      case 'variable':
      case 'temp':
      case 'list':
      case 'parameter':
        variables.add(node.name);
        break;
      case 'constant':
        constants.add(node.name);
        break;
      case 'choice':
      case 'gather':
      case 'list-item':
        others.add(node.name);
        break;
      default:
    }
  }
  return {
    flows: [...flows],
    functions: [...functions],
    variables: [...variables],
    constants: [...constants],
    others: [...others],
  };
}
