import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ExecutionContext } from '../engine/execute';

/** A request on its way through yoga; `told` when the engine has answered it already. */
export type Asked = { readonly context: ExecutionContext; readonly told: ExecutionResult | null };

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

/**
 * Answers operations by the engine instead of field by field.
 *
 * @param onValid told of each document that has been found to be valid
 */
export const enginePlugin = (
  execute: Execute,
  onValid: (text: string, document: DocumentNode) => void,
): Plugin<Asked> => ({
  onExecute: ({ args, setExecuteFn }) => {
    const { context, told, params } = args.contextValue;
    if (typeof params.query === 'string') onValid(params.query, args.document);
    setExecuteFn(async () => told ?? (await execute({ ...args, contextValue: context })));
  },
});
