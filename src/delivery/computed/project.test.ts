import { describe, expect, it } from 'vitest';
import type { Shape } from '../plan/plan';
import { project } from './project';

const leaf = (name: string, key = name) => ({ key, name, shape: null });
const point: Shape = { type: 'FocalPoint', fields: [leaf('y'), leaf('x', 'left')] };
const shape: Shape = {
  type: 'ResponsiveImage',
  fields: [leaf('__typename', 'is'), leaf('src'), leaf('alt'), { ...leaf('focalPoint'), shape: point }],
};

describe('What is asked of a computed object', () => {
  it('is told in the order and under the names that were asked for', () => {
    const told = project({ focalPoint: { x: 1, y: 2 }, src: '/a', srcSet: '' }, shape);
    expect(JSON.stringify(told)).toBe('{"is":"ResponsiveImage","src":"/a","alt":null,"focalPoint":{"y":2,"left":1}}');
  });

  it('may be nothing, many, or the whole', () => {
    expect([project(null, shape), project(undefined, null)]).toEqual([null, null]);
    expect(project([{ x: 1, y: 2 }], point)).toEqual([{ y: 2, left: 1 }]);
    expect(project({ any: 'thing' }, null)).toEqual({ any: 'thing' });
  });
});
