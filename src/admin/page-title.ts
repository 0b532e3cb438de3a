/** Strapi ends the title of every page with its own name. */
const named = (title: string): string => title.replace(/\bStrapi(?: Admin)?$/, 'Ulger');

/** Keeps the product's name in the browser's title. */
export const keepTheProductsName = (): void => {
  const rename = (): void => {
    const title = named(document.title);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true });
};
