import { useState } from 'react';
import { useStoreApi } from 'reactflow';

/**
 * Keeps React Flow from measuring what is drawn: each thing on the canvas comes with its size and its handles. To ask
 * the page for those of thousands of nodes takes seconds, and would need a handle at each port from afar as well.
 */
export function useGivenSizes(): void {
  const store = useStoreApi();
  // Before the nodes are rendered: their observer is made with them, and keeps what it has then.
  useState(() => store.setState({ updateNodeInternals: fitWhatWaits }));

  function fitWhatWaits(): void {
    const { fitViewQueued, nodes, setNodes } = store.getState();
    // The first measure is also when React Flow fits what it was asked to fit before it had a view.
    if (fitViewQueued) setNodes(nodes);
  }
}
