import { codedError } from '../coded-error';
import { limits } from '../limits';
import type { Page } from './plan';

/** `PaginationArg`, as GraphQL has checked it. */
export type PaginationArgument = {
  readonly page?: number | null;
  readonly pageSize?: number | null;
  readonly start?: number | null;
  readonly limit?: number | null;
};

const refuse = (reason: string): never => {
  throw codedError('BAD_USER_INPUT', { reason });
};

const atLeast = (name: string, value: number, least: number): number =>
  value >= least ? value : refuse(`pagination.${name} is ${value}; it begins at ${least}`);

const sizeOf = (name: string, asked: number): number => {
  if (asked > limits.pageSize) throw codedError('PAGE_SIZE_LIMIT', { size: asked, limit: limits.pageSize });
  return atLeast(name, asked, 1);
};

/**
 * The window that a list is seen through.
 *
 * Throws `PAGE_SIZE_LIMIT` for a page beyond the limit, `BAD_USER_INPUT` for numbers that make no window.
 *
 * @example planPage({ page: 3, pageSize: 20 }, 20) // { offset: 40, limit: 20 }
 */
export const planPage = (asked: PaginationArgument | null | undefined, defaultSize: number): Page => {
  const { page, pageSize, start, limit } = asked ?? {};
  const byPage = page != null || pageSize != null;
  if (byPage && (start != null || limit != null))
    refuse('pagination takes page and pageSize, or start and limit, not both');
  const size = byPage ? sizeOf('pageSize', pageSize ?? defaultSize) : sizeOf('limit', limit ?? defaultSize);
  const offset = byPage ? (atLeast('page', page ?? 1, 1) - 1) * size : atLeast('start', start ?? 0, 0);
  if (offset > limits.offset) refuse(`the list is read up to row ${limits.offset}; narrow it with filters`);
  return { offset, limit: size };
};
