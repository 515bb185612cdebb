import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { threadOrder } from '#runtime/hosts/engine/order.ts';
import { runThread } from '#runtime/hosts/engine/run.ts';

/** The thread of a host's engine, with all nodes and channels there are. */
const order = threadOrder();
if (order) await runThread(order, { nodes, channels });
