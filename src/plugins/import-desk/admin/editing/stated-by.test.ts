import { describe, expect, it } from 'vitest';
import { emptyFigure } from '../../../../domain/quantity/figure';
import { statedBy } from './stated-by';

const rise = { ...emptyFigure, kind: 'change', value: 12.3, unit: 'percentage_point', trend: 'rose', label: '管理率' };

describe('Words typed for a measure', () => {
  it('fill all facts of the figure', () => {
    expect(statedBy('近3.7万人', { ...emptyFigure, kind: 'count', label: '护理员' })).toMatchObject({
      kind: 'count',
      value: 37_000,
      numeral: '3.7',
      magnitude: 4,
      hedge: '近',
      unit: 'person',
      label: '护理员',
    });
  });

  it('leave what the sentence decided while the unit stays', () => {
    expect(statedBy('12.5个百分点', rise)).toMatchObject({ kind: 'change', trend: 'rose', value: 12.5 });
  });

  it('leave the unit that the sentence gave to the same measure word', () => {
    const libraries = { ...emptyFigure, kind: 'count', value: 46, unit: 'place', measureWord: '个' };
    expect(statedBy('近50个', libraries)).toMatchObject({ value: 50, unit: 'place', hedge: '近' });
  });

  it('decide the kind anew with another unit', () => {
    expect(statedBy('46个', rise)).toMatchObject({ kind: 'count', trend: null, value: 46 });
  });

  it('are refused where they state no figure, or two', () => {
    expect(statedBy('许多', rise)).toBeNull();
    expect(statedBy('3人和5户', rise)).toBeNull();
  });
});
