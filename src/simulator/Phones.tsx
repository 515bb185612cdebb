import { useMemo } from 'react';
import { Phone } from './Phone.tsx';
import { phoneKey } from './phones.ts';
import { openPhones } from './stage.ts';
import { useSimulator } from './useSimulator.ts';

/** Several customers' phones beside each other. */
export function Phones() {
  const scene = useSimulator((state) => state.simulation?.scene);
  const point = useSimulator((state) => state.point);
  const caller = useSimulator((state) => state.caller);
  const guests = useSimulator((state) => state.guests);
  const phones = useSimulator((state) => state.phones);
  const open = useMemo(
    () => openPhones({ scene, point, caller, guests, phones }),
    [scene, point, caller, guests, phones],
  );
  if (open.length < 2) return <Phone />;
  // In an order that stays, whichever comes to the front.
  const shown = [...open].sort((a, b) => (phoneKey(a) < phoneKey(b) ? -1 : 1));
  return (
    <div className="sim-phones">
      {shown.map((phone) => (
        <Phone key={phoneKey(phone)} phone={phone} />
      ))}
    </div>
  );
}
