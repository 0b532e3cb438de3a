/** The keys that do what a button does, on the button; those who hear the page find them in the help. */
export const Key = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true" className="tdesk-key">
    {children}
  </span>
);
