export const CHAT = 'M21 12a8 8 0 0 1-8 8H4l1.6-3.6A8 8 0 1 1 21 12Z';
export const CLOSE = 'M6 6l12 12M18 6 6 18';
export const DOWN = 'm6 9 6 6 6-6';
export const SEND = 'M5 12h14M13 6l6 6-6 6';
export const END = 'M14 4h5v16h-5M4 12h11M11 8l4 4-4 4';
export const FILE = 'M14 3H6v18h12V7l-4-4Zm0 0v4h4';
export const PLACE =
  'M12 21s7-6 7-11a7 7 0 1 0-14 0c0 5 7 11 7 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z';
export const OUT = 'M9 5h10v10M19 5 6 18';
export const CHECK = 'm5 13 4 4L19 7';
