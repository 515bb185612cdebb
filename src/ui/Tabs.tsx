import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './tabs.css';

/** One tab and what it shows. */
export interface TabItem {
  id: string;
  label: string;
  /** Behind the label, such as a count. */
  badge?: ReactNode;
  content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are of. */
  label: string;
  tabs: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  /** At the end of the row of tabs. */
  actions?: ReactNode;
}

/** Places behind each other; only the open one is rendered. */
export function Tabs({ label, tabs, selected, onSelect, actions }: TabsProps) {
  return (
    <AriaTabs className="ui-tabs" selectedKey={selected} onSelectionChange={(id) => onSelect(String(id))}>
      <div className="ui-tabs-row">
        <TabList className="ui-tabs-list" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="ui-tab">
              {tab.label}
              {tab.badge}
            </Tab>
          ))}
        </TabList>
        {actions}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
