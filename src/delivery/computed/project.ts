import type { Shape } from '../plan/plan';

type Value = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/**
 * Of a value, what was asked for, in that order and under those names. A field without a selection of its own is told whole.
 *
 * @example project({ low: '1', high: null }, [{ key: 'from', name: 'low', type: null, shape: null }]) // { from: '1' }
 */
export const project = (value: unknown, shape: Shape | null): unknown => {
  if (shape === null || !isObject(value)) return value ?? null;
  if (Array.isArray(value)) return value.map((one) => project(one, shape));
  return Object.fromEntries(
    shape.fields.map((field) => [
      field.key,
      field.name === '__typename' ? shape.type : project(value[field.name], field.shape),
    ]),
  );
};
