/** A front door of its own for sizes, pictures and documents of flows: what asks for no more than this is small. */

export { type DocumentContext, documentOf } from './drawing/document/document.ts';
export { sayIn } from './drawing/document/words.ts';
export { BOX_HEIGHT, FRAME, GRID, heightFor, INPUT_Y, NODE_WIDTH, portY, snap } from './drawing/geometry.ts';
export { groupBy } from './drawing/group.ts';
export { dataUrl, type Picture, type PictureContext, pictureOf } from './drawing/picture/picture.ts';
export { boundsOf, sceneOf } from './drawing/picture/scene.ts';
