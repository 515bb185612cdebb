/** How large things are on the canvas, for every room that places something there. */
export {
  GRID,
  HEAD_HEIGHT,
  heightFor,
  INPUT_Y,
  NODE_WIDTH,
  PORT_HEIGHT,
  portY,
  snap,
} from '#runtime/index.ts';
