import { describe, expect, test } from 'vitest';
import type { ComposerView } from '#runtime/index.ts';
import { captionLength, NO_PICTURE, pictureOf, urlFaultOf } from './picture.ts';

const composer = (captionMax: number | null): ComposerView => ({
  max: 8,
  window: null,
  templates: [],
  picture: { captionMax },
  to: '',
});
const url = 'https://files.example/bicycle.jpg';

describe('a picture that an agent sends', () => {
  test.each([
    ['', 'picture-missing'],
    ['  ', 'picture-missing'],
    ['bicycle.jpg', 'picture-wrong'],
    ['http://files.example/bicycle.jpg', 'picture-wrong'],
    ['javascript:alert(1)', 'picture-wrong'],
    ['data:image/png;base64,AA', 'picture-wrong'],
    ['https://shop.example@files.example/a.jpg', 'picture-wrong'],
    [` ${url} `, undefined],
  ])('at “%s”: %s', (typed, fault) => {
    const draft = { ...NO_PICTURE, url: typed };
    expect(urlFaultOf(draft)).toBe(fault);
    expect(pictureOf(draft, composer(4)) === undefined).toBe(fault !== undefined);
  });

  test('goes with its words, or without any', () => {
    const bare = { kind: 'media', media: 'image', url };
    expect(pictureOf({ url: ` ${url}`, caption: ' Red ' }, composer(4))).toEqual({ ...bare, caption: 'Red' });
    expect(pictureOf({ url, caption: '  ' }, composer(4))).toEqual(bare);
  });

  test.each([
    [4, '🚲🚲🚲🚲', 0],
    [4, '12345', -1],
    [null, '12345678', 0],
    [null, '123456789', -1],
  ])(
    'a caption of at most %s, a message’s own length where none stands under it: %s',
    (max, caption, left) => {
      const draft = { url, caption };
      expect(captionLength(draft, composer(max)).left).toBe(left);
      expect(pictureOf(draft, composer(max)) === undefined).toBe(left < 0);
    },
  );
});
