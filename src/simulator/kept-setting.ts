import { type ScenarioSetting, scenarioSetting } from '#runtime/index.ts';
import type { KeptSetting } from './store.ts';

const keyOf = (flow: string): string => `routewright.setting.${flow}`;

/** Keeps the setting of a flow in this browser. What cannot be read, or kept, costs that memory and nothing else. */
export const keptSetting = (storage: Pick<Storage, 'getItem' | 'setItem'>, flow: string): KeptSetting => ({
  read() {
    try {
      const text = storage.getItem(keyOf(flow));
      return text === null ? undefined : scenarioSetting.parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  },
  write(setting: ScenarioSetting) {
    try {
      storage.setItem(keyOf(flow), JSON.stringify(setting));
    } catch {
      // A full or forbidden storage.
    }
  },
});
