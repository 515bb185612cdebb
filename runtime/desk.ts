/** A front door of its own for what agents see, loaded with the first desk: telephone numbers of all countries are in it. */

export { type Masker, type MaskingOptions, maskerOf } from './masking/masker.ts';
export { maskedSink, maskedTrace } from './masking/trace.ts';
