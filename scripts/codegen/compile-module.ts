import ts from 'typescript';

export type Compiled = { readonly esm: string; readonly cjs: string; readonly declarations: string };

/**
 * Compiles one TypeScript module that needs no other, for ES modules and for CommonJS.
 *
 * @throws when its declarations cannot be told from its text alone
 */
export const compileModule = (header: string, source: string): Compiled => {
  const emit = (module: ts.ModuleKind): string =>
    header + ts.transpileModule(source, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ES2022 },
  });
  const [first] = diagnostics;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  return { esm: emit(ts.ModuleKind.ESNext), cjs: emit(ts.ModuleKind.CommonJS), declarations: header + outputText };
};
