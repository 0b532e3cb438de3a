import type { Plugin } from 'graphql-yoga';
import { engine } from '../engine/execute';
import type { Source } from '../engine/source';

/** Answers operations by the engine instead of field by field. */
export const enginePlugin = (source: Source): Plugin => {
  const execute = engine(source);
  return {
    onExecute: ({ setExecuteFn }) => {
      setExecuteFn(execute);
    },
  };
};
