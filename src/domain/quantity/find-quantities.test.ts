import { describe, expect, it } from 'vitest';
import { findQuantities } from './index';

describe('findQuantities', () => {
  it('reads number, magnitude, hedge and unit with exact offsets', () => {
    const text = '宣讲8.8万余场次，受众超40万人次。';
    const [first, second] = findQuantities(text);
    expect(first).toMatchObject({ text: '8.8万余场次', value: 88000, comparator: 'gt', hedge: '余', unit: 'session' });
    expect(second).toMatchObject({ text: '超40万人次', value: 400000, comparator: 'gt', unit: 'person_time' });
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
  });
});
