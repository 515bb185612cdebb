/** The attribute by which a field's place is found. */
export const place = (path: string) => ({ 'data-field': path });
