import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { engineOrder } from '#runtime/hosts/engine/order.ts';
import { runEngine } from '#runtime/hosts/engine/thread.ts';

/** The thread of a host's engine, with all nodes and channels there are. */
const order = engineOrder();
if (order) await runEngine(order, { nodes, channels });
