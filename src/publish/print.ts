import { dataUrl, type Picture } from '#runtime/drawing.ts';
import { SHEET, tilesOf } from './tiles.ts';
import './print.css';

/** What stands around the picture on each page, in finished words. */
export interface Around {
  title: string;
  date: string;
  legend: string;
  page: (page: number, pages: number) => string;
}

/** Prints a picture over as many pages as it takes. Resolves when the browser is done with it. */
export async function printPicture(picture: Picture, around: Around): Promise<void> {
  const { scale, tiles } = tilesOf(picture);
  const source = dataUrl(picture.svg);
  const pages = document.createElement('div');
  pages.className = 'publish-pages';
  const images = tiles.map((tile, index) => {
    const image = new Image();
    image.alt = around.title;
    image.src = source;
    image.style.cssText = `left:${-tile.left}px;top:${-tile.top}px;width:${picture.width * scale}px`;
    const sheet = div('publish-sheet', image);
    // The foot stands at the same height on every page.
    sheet.style.cssText = `width:${tile.width}px;height:${tile.height}px;margin-bottom:${SHEET.height - tile.height}px`;
    const foot = line('footer', around.legend, around.page(index + 1, tiles.length));
    pages.append(div('publish-page', line('header', around.title, around.date), sheet, foot));
    return image;
  });
  document.body.append(pages);
  try {
    await Promise.all(images.map((image) => image.decode()));
    window.print();
  } finally {
    pages.remove();
  }
}

function div(className: string, ...children: Node[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

function line(name: 'header' | 'footer', start: string, end: string): HTMLElement {
  const element = document.createElement(name);
  element.append(
    ...[start, end].map((text) => Object.assign(document.createElement('span'), { textContent: text })),
  );
  return element;
}
