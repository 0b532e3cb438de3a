/** What a field of a document can hold, as JSON carries it. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue | undefined };

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);

/**
 * Whether two values are the same. The order of an object's names does not count: PostgreSQL's `jsonb` keeps an order of its own.
 *
 * @example sameValue({ a: 1, b: [2] }, { b: [2], a: 1 }) // true
 */
export const sameValue = (left: FieldValue, right: FieldValue): boolean => {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  if (isList(left) || isList(right)) {
    return (
      isList(left) &&
      isList(right) &&
      left.length === right.length &&
      left.every((item, index) => sameValue(item, right[index] ?? null))
    );
  }
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameValue(left[name] ?? null, right[name] ?? null));
};
