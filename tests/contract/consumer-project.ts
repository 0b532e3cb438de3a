import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const sources = path.join(root, 'tests/consumers');

/** What an empty project would install beside the types package; linked, since nothing is fetched by a test. */
const installed = [
  'graphql',
  'graphql-request',
  'rxjs',
  '@apollo/client',
  '@graphql-typed-document-node/core',
  '@urql/core',
  '@urql/exchange-graphcache',
];

/** An error of the compiler: *TS2345*. */
export type CompileError = { readonly file: string; readonly code: string; readonly message: string };

export type ConsumerProject = {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  /** Compiles files of the project as its `tsconfig.json` says, with other settings over them. */
  readonly compile: (files: readonly string[], settings?: ts.CompilerOptions) => readonly CompileError[];
  /** Writes the JavaScript of every file, without a look at the types. */
  readonly emit: () => void;
  readonly remove: () => void;
};

const sourceFiles = (): readonly string[] => readdirSync(sources).filter((name) => name.endsWith('.ts'));

/** An otherwise empty project with the packed tarball of `types/graphql` and the front-ends of `tests/consumers`. */
export const makeConsumerProject = (): ConsumerProject => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ulger-consumer-'));
  const modules = path.join(folder, 'node_modules');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, path.join(root, 'types/graphql')], {
    cwd: folder,
    stdio: 'pipe',
  });
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const types = path.join(modules, '@ulger/types');
  mkdirSync(types, { recursive: true });
  execFileSync('tar', ['xzf', tarball ?? '', '-C', types, '--strip-components=1'], { cwd: folder });
  for (const name of installed) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  cpSync(sources, folder, { recursive: true });

  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const configured = (): ts.CompilerOptions => {
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
    return ts.parseJsonConfigFileContent(config, ts.sys, folder).options;
  };
  return {
    folder,
    write,
    compile: (files, settings = {}) => {
      const roots = files.map((name) => path.join(folder, name));
      const program = ts.createProgram(roots, { ...configured(), ...settings });
      const errors = ts.getPreEmitDiagnostics(program).map(({ file, code, messageText }) => ({
        file: file === undefined ? '' : path.relative(folder, file.fileName),
        code: `TS${code}`,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      }));
      // @NOTE Apollo Client 4.3.8 and @wry/caches have errors in declarations of their own; those of this package are within the folder.
      return errors.filter(({ file }) => !file.startsWith('..'));
    },
    emit: () => {
      const compilerOptions = {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      };
      for (const name of sourceFiles()) {
        const { outputText } = ts.transpileModule(ts.sys.readFile(path.join(sources, name)) ?? '', { compilerOptions });
        write(name.replace(/ts$/, 'js'), outputText);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
