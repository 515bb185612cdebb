/** A front door of its own for what agents see, loaded with the first desk: telephone numbers of all countries are in it. */

export { type WhyWaiting, whyWaiting } from './acd/explain.ts';
export { COMPOSER_MAX } from './desk/composer.ts';
export { deskOf } from './desk/desk.ts';
export { unmasked } from './desk/elevations.ts';
export { type SkillService, serviceOf, VARIANTS } from './desk/service.ts';
export type { DeskSource } from './desk/source.ts';
export { hide, maskedLine } from './masking/line.ts';
export { type Masker, type MaskingOptions, maskerOf } from './masking/masker.ts';
export { maskedSink, maskedTrace } from './masking/trace.ts';
