import { Conversation } from './conversation.ts';
import { newId } from './ids.ts';
import { browserStore, Keep } from './keep.ts';
import { browserNetwork } from './network.ts';
import { type Settings, settingsOf } from './settings.ts';
import { show } from './view/widget.ts';

function begin(settings: Settings, nonce: string): void {
  const conversation = new Conversation(
    {
      network: browserNetwork(settings.socket),
      keep: new Keep(browserStore(), settings.pointOfContact),
      newId,
      now: () => Date.now(),
    },
    settings,
  );
  show(conversation, settings, nonce);
  // Who only looks at the page is not connected; who chatted before hears what came since.
  if (conversation.isKnown) conversation.begin();
  const isBack = () => document.visibilityState === 'visible' && conversation.status === 'away';
  for (const event of ['online', 'pageshow', 'visibilitychange'])
    window.addEventListener(event, () => isBack() && conversation.begin());
}

// Only while the script runs for the first time is it known which tag it is of.
const script = document.currentScript;
const settings =
  script instanceof HTMLScriptElement
    ? settingsOf(script, [document.documentElement.lang, ...navigator.languages])
    : undefined;
if (settings && script) {
  const start = () => begin(settings, script.nonce ?? '');
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}
