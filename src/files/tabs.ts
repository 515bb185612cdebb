/** Calls back once when another tab has, or opens, the project at this place. Answers how to stop. */
export function listenForTabs(place: string, onOther: () => void): () => void {
  const channel = new BroadcastChannel(`routewright ${place}`);
  let isTold = false;
  channel.onmessage = ({ data }) => {
    // Who has just opened asks; whoever is there answers, so that both know.
    if (data === 'anyone?') channel.postMessage('here');
    if (isTold) return;
    isTold = true;
    onOther();
  };
  channel.postMessage('anyone?');
  return () => channel.close();
}
