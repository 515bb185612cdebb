import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';

/** Each port that customers must not fall out of leads somewhere. */
export const wiredPorts = ofEachNode(({ id, ports, drawn }) =>
  [...ports.values()]
    .filter((port) => port.required && !drawn.has(port.id))
    .map((port) => error('port.unwired', { node: id, port: port.id }, { port: port.id })),
);
