declare module '*.svg' {
  const address: string;
  export default address;
}

declare module '*.woff2?url' {
  const address: string;
  export default address;
}

declare module '*.css?inline' {
  const styles: string;
  export default styles;
}

interface ImportMeta {
  /** What Vite makes of it: the modules that match, by their paths. */
  glob<Module>(pattern: string, options: { readonly eager: true; readonly import: 'default' }): Record<string, Module>;
}
