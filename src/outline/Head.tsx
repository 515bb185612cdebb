import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { SearchField } from '#src/ui/SearchField.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { Select } from '#src/ui/Select.tsx';
import { ORDERS, outlineRoom, useRoom } from './state.ts';

/** Which lines there are: filtered, as a tree or as a list in one of several orders. */
export function Head({ filter }: { filter: RefObject<HTMLInputElement | null> }) {
  const t = useTranslations('outline');
  const room = outlineRoom(useStudio());
  const { set } = room.getState();
  const query = useRoom((state) => state.query);
  const view = useRoom((state) => state.view);
  const order = useRoom((state) => state.order);
  const orders = ORDERS.map((id) => ({ id, label: t(`order-${id}`) }));
  return (
    <div className="outline-head">
      <SearchField
        label={t('filter')}
        value={query}
        inputRef={filter}
        onChange={(next) => set({ query: next })}
        onSubmit={() => room.getState().offer?.goToFound()}
      />
      <Segmented
        label={t('view')}
        value={view}
        options={[
          { id: 'tree', label: t('view-tree') },
          { id: 'list', label: t('view-list') },
        ]}
        onChange={(id) => set({ view: id === 'list' ? 'list' : 'tree' })}
      />
      {view === 'list' && (
        <Select
          label={t('order')}
          hideLabel
          value={order}
          options={orders}
          onChange={(id) => set({ order: ORDERS.find((one) => one === id) ?? 'flow' })}
        />
      )}
    </div>
  );
}
