import { describe, expect, it } from 'vitest';
import { imageSet } from './image-set';

const original = { url: '/a.jpg', width: 2400, height: 1600 };
const smaller = [
  { url: '/t.jpg', width: 234, height: 156 },
  { url: '/m.jpg', width: 750, height: 500 },
  { url: '/s.jpg', width: 500, height: 333 },
];

describe('The addresses of a picture', () => {
  it('are those that its box can use, the narrowest first', () => {
    expect(imageSet(original, smaller, 300, null)).toEqual({
      src: '/s.jpg',
      srcSet: '/t.jpg 234w, /s.jpg 500w, /m.jpg 750w',
      sizes: '(min-width: 300px) 300px, 100vw',
      width: 300,
      height: 200,
    });
  });

  it('are wider where the box cuts the sides off, and not where it cuts above and below', () => {
    expect(imageSet(original, smaller, 400, 1)).toMatchObject({
      src: '/m.jpg',
      sizes: '(min-width: 400px) 600px, 150vw',
      width: 400,
      height: 400,
    });
    expect(imageSet(original, smaller, 400, 2)).toMatchObject({ src: '/s.jpg', width: 400, height: 200 });
  });

  it('never ask for more than there is', () => {
    expect(imageSet(original, smaller, 9_000, null)).toMatchObject({ width: 2400, height: 1600, src: '/a.jpg' });
    expect(imageSet(original, smaller, 9_000, 1)).toMatchObject({ width: 1600, height: 1600, src: '/a.jpg' });
    expect(imageSet({ ...original, width: 1, height: 1 }, [], 10, 0.1)).toMatchObject({ width: 1, height: 10 });
  });

  it('can stand in a srcset', () => {
    const { srcSet } = imageSet({ ...original, url: '/a b,c.jpg' }, [], 300, null);
    expect(srcSet).toBe('/a%20b%2Cc.jpg 2400w');
  });
});
