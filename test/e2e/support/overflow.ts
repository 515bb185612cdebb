import type { Page } from '@playwright/test';

/**
 * What may be cut by design. A node has its fixed size, shows its summary in one line, and tells everything in the
 * inspector; a field scrolls; Monaco and React Flow draw on surfaces of their own. A desk shows the beginning of the last
 * message, which stands beside it, and tools without their words where there is little room.
 */
const MAY_BE_CUT = [
  '.canvas-node-title',
  '.canvas-node-summary',
  '.canvas-port',
  'input',
  'textarea',
  '.monaco-editor *',
  '.ui-hidden',
  '.desk-entry-preview',
  '.handover-words',
].join(', ');

/** Texts on the screen that don't fit where they stand: cut off, or run out of their box. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate((mayBeCut) => {
    const ownText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const boxOf = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement
        ? boxOf(element.parentElement)
        : element;
    const isTold = (element: Element) =>
      getComputedStyle(element).textOverflow === 'ellipsis' && element.closest('[title]') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => ownText(element) && element.checkVisibility() && !element.matches(mayBeCut))
      .map(boxOf)
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && !isTold(box))
      .map((box) => `${box.className}: ${box.textContent}`);
  }, MAY_BE_CUT);

/** Whether the page itself can be scrolled sideways. */
export const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
