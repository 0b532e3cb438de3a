import { codedError } from '../coded-error';
import { limits } from '../limits';
import type { DeliveredType, SortKey } from '../shape/delivered-model';
import { clipped } from '../shape/scalars/clipped';
import { comparableFields } from '../shape/system-fields';

const planKey = (type: DeliveredType, key: string): SortKey => {
  const [name, direction = 'asc', ...rest] = key.split(':');
  const field = comparableFields(type).find((one) => one.name === name);
  const wanted = direction.toLowerCase();
  if (!field || rest.length > 0 || (wanted !== 'asc' && wanted !== 'desc')) {
    throw codedError('SORT_UNKNOWN', { key: clipped(key), example: `"${type.order[0]?.field ?? 'createdAt'}:desc"` });
  }
  return { field: field.name, descending: wanted === 'desc' };
};

/**
 * The order that `sort` asks for. Only delivered fields with one value can be sorted by: a private field cannot be read off an order.
 *
 * @example planSort(article, ['publishedOn:desc', 'title'])
 */
export const planSort = (type: DeliveredType, asked: readonly string[] | null | undefined): readonly SortKey[] => {
  const keys = asked ?? [];
  if (keys.length > limits.sortKeys)
    throw codedError('QUERY_TOO_LARGE', { what: 'keys to sort by', limit: limits.sortKeys });
  return keys.map((key) => planKey(type, key));
};
